// Says where new articles are looked up as copies of others.
// $rows: list of {articleId, key}
// Index: Article.id, Band.key. Contract: test/contract/copies.contract.ts.
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MERGE (band:Band {key: row.key})
CREATE (article)-[:IN_BAND]->(band)

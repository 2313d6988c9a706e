// Removes the keys that an article alone is looked up by.
// $id: string
// Index: Article.id. Contract: test/contract/deletion.contract.ts.
MATCH (:Article {id: $id})-[:IN_BAND]->(band:Band)
WHERE COUNT { (band)<-[:IN_BAND]-(:Article) } = 1
DETACH DELETE band

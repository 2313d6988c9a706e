// Says which articles are copies of which earlier ones.
// $rows: list of {copyId, ofId, share}; share is the share of the shorter text that the other has, a fraction in [0, 1]
// Index: Article.id. Contract: test/contract/copies.contract.ts.
UNWIND $rows AS row
MATCH (copy:Article {id: row.copyId})
MATCH (original:Article {id: row.ofId})
CREATE (copy)-[:COPY_OF {share: row.share}]->(original)

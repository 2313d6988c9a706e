// Articles that are looked up by the same keys as others.
// $rows: list of {articleId, key}
// Rows: {articleId, otherId}, in any order, each pair once; otherId is never articleId
// Index: Band.key. Contract: test/contract/copies.contract.ts.
UNWIND $rows AS row
MATCH (:Band {key: row.key})<-[:IN_BAND]-(other:Article)
WHERE other.id <> row.articleId
RETURN DISTINCT row.articleId AS articleId, other.id AS otherId

// Holds articles until the transaction ends, so that they are read whole.
// $ids: list of string, sorted
// Rows: {id}; none for ids that no article has
// Index: Article.id. Contract: test/contract/move.contract.ts.
UNWIND $ids AS id
MATCH (article:Article {id: id})
SET article.id = article.id
RETURN id

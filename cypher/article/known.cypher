// Which articles the graph has.
// $ids: list of string
// Rows: {id}, in any order
// Index: Article.id. Contract: test/contract/batch.contract.ts.
MATCH (article:Article)
WHERE article.id IN $ids
RETURN article.id AS id

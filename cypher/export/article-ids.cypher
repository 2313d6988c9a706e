// The ids of articles, to be moved to another graph: one page in their order.
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id}
// Index: Article.id. Contract: test/contract/move.contract.ts.
MATCH (article:Article)
WHERE article.id > $after
RETURN article.id AS id
ORDER BY article.id
LIMIT $first

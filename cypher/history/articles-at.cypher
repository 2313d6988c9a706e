// Articles that are read now as they were at a moment: one page in the order of ids.
// $moment: string, ISO 8601 in UTC
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id}
// Index: Article.id. Contract: test/contract/history.contract.ts.
MATCH (article:Article)
WHERE article.id > $after AND coalesce(article.readAt, '') <= $moment
RETURN article.id AS id
ORDER BY id
LIMIT $first

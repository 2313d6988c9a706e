// Articles of which nothing was read: one page in the order of ids.
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id}
// Index: Article.id. Contract: test/contract/upgrade.contract.ts.
MATCH (article:Article)
WHERE article.id > $after AND NOT (article)-[:HAS]->(:Sentence)
RETURN article.id AS id
ORDER BY article.id
LIMIT $first

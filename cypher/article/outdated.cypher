// Articles that another extractor read, or an older version of it: one page in the order of ids.
// $extractor: string, name and version of the one of today
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id}
// Index: Article.id. Contract: test/contract/history.contract.ts.
MATCH (article:Article)
WHERE article.id > $after AND article.extractor <> $extractor
RETURN article.id AS id
ORDER BY id
LIMIT $first

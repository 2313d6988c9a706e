// Articles that pass a filter, in an order.
// :AFTER is where the page begins, :ORDER is the order
// $publisher: string or null, the whole name
// $since: string or null, first day of publication wanted, 2023-04-23
// $until: string or null, last day of publication wanted
// $first: integer, the most rows wanted
// Rows: {id}, and what article/by-ids tells of each
// Then: article/by-ids
// Index: Article.day. Contract: test/contract/read.cases.ts.
MATCH (article:Article)
WHERE :AFTER
  AND ($publisher IS NULL OR article.publisher = $publisher)
  AND ($since IS NULL OR article.day >= $since) AND ($until IS NULL OR article.day <> '' AND article.day <= $until)
RETURN article.id AS id
ORDER BY :ORDER
LIMIT $first

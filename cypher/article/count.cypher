// How many articles article/list has in all.
// $publisher: string or null, the whole name
// $since: string or null, first day of publication wanted, 2023-04-23
// $until: string or null, last day of publication wanted
// Rows: {count}
// Index: none, it looks at all. Contract: test/contract/read.cases.ts.
MATCH (article:Article)
WHERE ($publisher IS NULL OR article.publisher = $publisher)
  AND ($since IS NULL OR article.day >= $since) AND ($until IS NULL OR article.day <> '' AND article.day <= $until)
RETURN count(article) AS count

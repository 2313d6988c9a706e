// Articles, the newest first, those without a day last.
// $publisher: string or null, the whole name
// $since: string or null, first day of publication wanted, 2023-04-23
// $until: string or null, last day of publication wanted
// $afterDay: string or null, day of the last row seen; null for the first page
// $afterId: string or null, its id
// $first: integer, the most rows wanted
// Rows: {id, day}, and what article/by-ids tells of each
// Then: article/by-ids
// Index: Article.day. Contract: test/contract/read.cases.ts.
MATCH (article:Article)
WHERE article.day <= coalesce($afterDay, '~') AND article.id IS NOT NULL
  AND ($afterDay IS NULL OR article.day < $afterDay OR article.day = $afterDay AND article.id < $afterId)
  AND ($publisher IS NULL OR article.publisher = $publisher)
  AND ($since IS NULL OR article.day >= $since) AND ($until IS NULL OR article.day <> '' AND article.day <= $until)
RETURN article.id AS id, article.day AS day
ORDER BY day DESC, id DESC
LIMIT $first

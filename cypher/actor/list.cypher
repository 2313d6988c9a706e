// Actors, those that most articles name first.
// $kinds: list of string or null
// $country: string or null, ISO 3166-1 alpha-2
// $afterArticles: integer or null, articles of the last row seen; null for the first page
// $afterId: string or null, its id
// $first: integer, the most rows wanted
// Rows: {id, articles}, and what participant/by-ids tells of each
// Then: participant/by-ids
// Index: Actor.articles. Contract: test/contract/read.cases.ts.
MATCH (actor:Actor)
WHERE actor.articles <= coalesce($afterArticles, 1000000000) AND actor.id IS NOT NULL
  AND ($afterArticles IS NULL OR actor.articles < $afterArticles
    OR actor.articles = $afterArticles AND actor.id < $afterId)
  AND ($kinds IS NULL OR actor.kind IN $kinds) AND ($country IS NULL OR actor.country = $country)
RETURN actor.id AS id, actor.articles AS articles
ORDER BY articles DESC, id DESC
LIMIT $first

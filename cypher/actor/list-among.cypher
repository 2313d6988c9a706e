// As actor/list, among given actors.
// $ids: list of string, Actor.id
// $kinds: list of string or null
// $country: string or null, ISO 3166-1 alpha-2
// $afterArticles: integer or null, articles of the last row seen; null for the first page
// $afterId: string or null, its id
// $first: integer, the most rows wanted
// Rows: {id, articles}, and what participant/by-ids tells of each
// Then: participant/by-ids
// Index: Participant.id. Contract: test/contract/read.cases.ts.
MATCH (actor:Participant)
WHERE actor.id IN $ids AND actor:Actor
  AND ($afterArticles IS NULL OR actor.articles < $afterArticles
    OR actor.articles = $afterArticles AND actor.id < $afterId)
  AND ($kinds IS NULL OR actor.kind IN $kinds) AND ($country IS NULL OR actor.country = $country)
RETURN actor.id AS id, actor.articles AS articles
ORDER BY articles DESC, id DESC
LIMIT $first

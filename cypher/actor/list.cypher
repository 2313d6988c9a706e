// Actors that pass a filter, in an order.
// :AFTER is where the page begins, :ORDER is the order
// $kinds: list of string or null
// $country: string or null, ISO 3166-1 alpha-2
// $first: integer, the most rows wanted
// Rows: {id}, and what participant/by-ids tells of each
// Then: participant/by-ids
// Index: Actor.articles. Contract: test/contract/read.cases.ts.
MATCH (actor:Actor)
WHERE :AFTER
  AND ($kinds IS NULL OR actor.kind IN $kinds) AND ($country IS NULL OR actor.country = $country)
RETURN actor.id AS id
ORDER BY :ORDER
LIMIT $first

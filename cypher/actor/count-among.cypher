// How many actors actor/list-among has in all.
// $ids: list of string, Actor.id
// $kinds: list of string or null
// $country: string or null, ISO 3166-1 alpha-2
// Rows: {count}
// Index: Participant.id. Contract: test/contract/read.cases.ts.
MATCH (actor:Participant)
WHERE actor.id IN $ids AND actor:Actor
  AND ($kinds IS NULL OR actor.kind IN $kinds) AND ($country IS NULL OR actor.country = $country)
RETURN count(actor) AS count

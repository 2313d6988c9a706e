// How many actors actor/list has in all.
// $kinds: list of string or null
// $country: string or null, ISO 3166-1 alpha-2
// Rows: {count}
// Index: none, it looks at all. Contract: test/contract/read.cases.ts.
MATCH (actor:Actor)
WHERE ($kinds IS NULL OR actor.kind IN $kinds) AND ($country IS NULL OR actor.country = $country)
RETURN count(actor) AS count

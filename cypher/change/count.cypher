// How many decisions change/list has in all.
// $kinds: list of string or null
// $standing: boolean or null, whether they stand; else they were undone
// Rows: {count}
// Index: none, it looks at all. Contract: test/contract/suggestions.contract.ts.
MATCH (change:Change)
WHERE ($kinds IS NULL OR change.kind IN $kinds) AND ($standing IS NULL OR (change.undone IS NULL) = $standing)
RETURN count(change) AS count

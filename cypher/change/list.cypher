// Decisions of analysts, undone ones too, in an order.
// :AFTER is where the page begins, :ORDER is the order
// $kinds: list of string or null
// $standing: boolean or null, whether they stand; else they were undone
// $first: integer, the most rows wanted
// Rows: {id}, and what change/by-ids tells of each
// Then: change/by-ids
// Index: none, it looks at all. Contract: test/contract/decisions.contract.ts.
MATCH (change:Change)
WHERE ($kinds IS NULL OR change.kind IN $kinds) AND ($standing IS NULL OR (change.undone IS NULL) = $standing)
  AND :AFTER
RETURN change.id AS id
ORDER BY :ORDER
LIMIT $first

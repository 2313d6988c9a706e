// Decisions of analysts, undone ones too, the latest first.
// $kinds: list of string or null
// $standing: boolean or null, whether they stand; else they were undone
// $afterMade: string or null, when the last one seen was made; null for the first page
// $afterId: string or null, its id
// $first: integer, the most rows wanted
// Rows: {id, made}, and what change/by-ids tells of each
// Then: change/by-ids
// Index: none, it looks at all. Contract: test/contract/decisions.contract.ts.
MATCH (change:Change)
WHERE ($kinds IS NULL OR change.kind IN $kinds) AND ($standing IS NULL OR (change.undone IS NULL) = $standing)
  AND ($afterMade IS NULL OR change.made < $afterMade OR change.made = $afterMade AND change.id < $afterId)
RETURN change.id AS id, change.made AS made
ORDER BY made DESC, id DESC
LIMIT $first

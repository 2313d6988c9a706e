// Decisions that stand, for the export: one page in the order of ids.
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id, kind, made, by, why, payload, joins, pairs}; payload is JSON, as
// src/graph/decisions/decision.ts describes it
// Index: Change.id. Contract: test/contract/move.contract.ts.
MATCH (change:Change)
WHERE change.id > $after AND change.undone IS NULL
WITH change
ORDER BY change.id
LIMIT $first
RETURN change.id AS id, change.kind AS kind, change.made AS made, change.by AS by, change.why AS why,
  change.payload AS payload, change.joins AS joins, change.pairs AS pairs
ORDER BY change.id

// Decisions, undone ones too, to be moved to another graph: one page in the order of ids.
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id, kind, made, by, why, payload, joins, pairs, undone, undoneBy, undoneWhy, subjectIds}
// Index: Change.id. Contract: test/contract/move.contract.ts.
MATCH (change:Change)
WHERE change.id > $after
WITH change
ORDER BY change.id
LIMIT $first
RETURN change.id AS id, change.kind AS kind, change.made AS made, change.by AS by, change.why AS why,
  change.payload AS payload, change.joins AS joins, change.pairs AS pairs, change.undone AS undone,
  change.undoneBy AS undoneBy, change.undoneWhy AS undoneWhy,
  [(change)-[:CONCERNS]->(subject:Subject) | subject.id] AS subjectIds
ORDER BY change.id

// Decisions of analysts: one page in the order of ids.
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id, kind, made, by, payload, joins, pairs, undone, subjectIds}; payload is JSON
// Index: Change.id. Contract: test/contract/check.contract.ts.
MATCH (change:Change)
WHERE change.id > $after
WITH change
ORDER BY change.id
LIMIT $first
RETURN change.id AS id, change.kind AS kind, change.made AS made, change.by AS by, change.payload AS payload,
  change.joins AS joins, change.pairs AS pairs, change.undone AS undone,
  [(change)-[:CONCERNS]->(subject:Subject) | subject.id] AS subjectIds
ORDER BY change.id

// Decisions of analysts.
// $ids: list of string
// Rows: {id, kind, made, by, why, payload, joins, pairs, undone, undoneBy, undoneWhy, subjectIds}, in any order;
// payload
// is JSON, as src/graph/decisions/change.ts describes it
// Index: Change.id. Contract: test/contract/decisions.contract.ts.
MATCH (change:Change)
WHERE change.id IN $ids
RETURN change.id AS id, change.kind AS kind, change.made AS made, change.by AS by, change.why AS why,
  change.payload AS payload, change.joins AS joins, change.pairs AS pairs, change.undone AS undone,
  change.undoneBy AS undoneBy, change.undoneWhy AS undoneWhy,
  [(change)-[:CONCERNS]->(subject:Subject) | subject.id] AS subjectIds

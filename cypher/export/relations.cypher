// Relations, for the export: one page in the order of ids.
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id, type, sourceId, targetId, events, claims, actual, planned, threatened, alleged, denied, failed,
// hypothetical, first, last, confidence}; lists are in any order
// Index: Relation.id. Contract: test/contract/export.contract.ts.
MATCH (relation:Relation)
WHERE relation.id > $after
WITH relation
ORDER BY relation.id
LIMIT $first
RETURN relation.id AS id, relation.type AS type, relation.sourceId AS sourceId, relation.targetId AS targetId,
  relation.events AS events, relation.claims AS claims, relation.actual AS actual, relation.planned AS planned,
  relation.threatened AS threatened, relation.alleged AS alleged, relation.denied AS denied,
  relation.failed AS failed, relation.hypothetical AS hypothetical, relation.first AS first, relation.last AS last,
  relation.confidence AS confidence
ORDER BY relation.id

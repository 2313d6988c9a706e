// Relations, folded from events or lasting facts.
// $ids: list of string
// Rows: {id, type, sourceId, targetId, events, claims, actual, planned, threatened, alleged, denied, failed,
// hypothetical, first, last, confidence}, in any order; events is 0 for a lasting fact
// Index: Relation.id. Contract: test/contract/read.cases.ts.
MATCH (relation:Relation)
WHERE relation.id IN $ids
RETURN relation.id AS id, relation.type AS type, relation.sourceId AS sourceId, relation.targetId AS targetId,
  relation.events AS events, relation.claims AS claims, relation.actual AS actual, relation.planned AS planned,
  relation.threatened AS threatened, relation.alleged AS alleged, relation.denied AS denied,
  relation.failed AS failed, relation.hypothetical AS hypothetical, relation.first AS first, relation.last AS last,
  relation.confidence AS confidence

// Lasting facts as they were derived from their claims.
// $ids: list of string
// Rows: {id, relation, relations, sourceIds, targetIds, placeIds, claims, timed, actual, planned, threatened, alleged,
// denied,
// failed, hypothetical, confidence, support, denials, contested}, in any order
// Index: Fact.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $ids AS id
MATCH (fact:Fact {id: id})
RETURN id, fact.relation AS relation, fact.relations AS relations, fact.sourceIds AS sourceIds, fact.targetIds AS
  targetIds,
  fact.placeIds AS placeIds, fact.claims AS claims, fact.timed AS timed, fact.actual AS actual,
  fact.planned AS planned, fact.threatened AS threatened, fact.alleged AS alleged, fact.denied AS denied,
  fact.failed AS failed, fact.hypothetical AS hypothetical, fact.confidence AS confidence, fact.support AS support,
  fact.denials AS denials, fact.contested AS contested

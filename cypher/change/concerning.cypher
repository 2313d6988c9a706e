// Decisions that stand, about identities, articles or keys of claims.
// $ids: list of string, Subject.id
// Rows: {id, subjectId, kind, made, payload, joins}, in any order
// Index: Subject.id. Contract: test/contract/decisions.contract.ts.
UNWIND $ids AS subjectId
MATCH (:Subject {id: subjectId})<-[:CONCERNS]-(change:Change)
WHERE change.undone IS NULL
RETURN change.id AS id, subjectId, change.kind AS kind, change.made AS made, change.payload AS payload,
  change.joins AS joins

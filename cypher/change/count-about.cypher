// How many decisions change/list-about has in all.
// $ids: list of string, Subject.id
// $claimId: string or null, Claim.id of the only claim whose readings are wanted
// $kinds: list of string or null
// $standing: boolean or null, whether they stand; else they were undone
// Rows: {count}
// Index: Subject.id. Contract: test/contract/suggestions.contract.ts.
UNWIND $ids AS subjectId
MATCH (:Subject {id: subjectId})<-[:CONCERNS]-(change:Change)
WITH DISTINCT change
WHERE ($claimId IS NULL OR change.payload CONTAINS $claimId)
  AND ($kinds IS NULL OR change.kind IN $kinds) AND ($standing IS NULL OR (change.undone IS NULL) = $standing)
RETURN count(change) AS count

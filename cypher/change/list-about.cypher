// As change/list, of those about identities, articles or keys of claims.
// :AFTER is where the page begins, :ORDER is the order
// $ids: list of string, Subject.id
// $claimId: string or null, Claim.id of the only claim whose readings are wanted
// $kinds: list of string or null
// $standing: boolean or null, whether they stand; else they were undone
// $first: integer, the most rows wanted
// Rows: {id}, and what change/by-ids tells of each
// Then: change/by-ids
// Index: Subject.id. Contract: test/contract/suggestions.contract.ts.
UNWIND $ids AS subjectId
MATCH (:Subject {id: subjectId})<-[:CONCERNS]-(change:Change)
WITH DISTINCT change
WHERE ($claimId IS NULL OR change.payload CONTAINS $claimId)
  AND ($kinds IS NULL OR change.kind IN $kinds) AND ($standing IS NULL OR (change.undone IS NULL) = $standing)
  AND :AFTER
RETURN change.id AS id
ORDER BY :ORDER
LIMIT $first

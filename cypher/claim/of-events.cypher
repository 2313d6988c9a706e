// The claims that tell of events, the surest first.
// $ids: list of string, Event.id
// $statuses: list of string or null
// $afterConfidence: number or null, confidence of the last row seen; null for the first page
// $afterId: string or null, its id
// $first: integer, the most rows wanted for each of $ids
// Rows: {ownerId, id}, owner by owner, and what claim/by-ids tells of each
// Then: claim/by-ids
// Index: Event.id. Contract: test/contract/read.cases.ts.
UNWIND $ids AS ownerId
MATCH (:Event {id: ownerId})<-[:ABOUT]-(claim:Claim)
WHERE ($statuses IS NULL OR claim.status IN $statuses) AND ($afterConfidence IS NULL
  OR claim.confidence < $afterConfidence OR claim.confidence = $afterConfidence AND claim.id < $afterId)
WITH ownerId, claim
ORDER BY ownerId, claim.confidence DESC, claim.id DESC
WITH ownerId, collect(claim.id) AS claimIds
UNWIND claimIds[0..$first] AS id
RETURN ownerId, id

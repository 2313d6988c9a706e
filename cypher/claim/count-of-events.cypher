// How many claims claim/of-events has in all.
// $ids: list of string, Event.id
// $statuses: list of string or null
// Rows: {ownerId, count}, in any order; none for an owner without claims
// Index: Event.id. Contract: test/contract/read.cases.ts.
UNWIND $ids AS ownerId
MATCH (:Event {id: ownerId})<-[:ABOUT]-(claim:Claim)
WHERE $statuses IS NULL OR claim.status IN $statuses
RETURN ownerId, count(claim) AS count

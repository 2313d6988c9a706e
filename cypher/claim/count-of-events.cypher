// How many claims claim/of-events has in all.
// :CONDITION is the filter
// $ids: list of string, Event.id
// Rows: {ownerId, count}, in any order; none for an owner without claims
// Index: Event.id. Contract: test/contract/read.cases.ts.
UNWIND $ids AS ownerId
MATCH (:Event {id: ownerId})<-[:ABOUT]-(claim:Claim)
WHERE :CONDITION
RETURN ownerId, count(claim) AS count

// How many claims claim/of-actors has in all.
// $ids: list of string, Participant.id
// $statuses: list of string or null
// Rows: {ownerId, count}, in any order; none for an owner without claims
// Index: Participant.id. Contract: test/contract/read.cases.ts.
UNWIND $ids AS ownerId
MATCH (:Participant {id: ownerId})-[:ASSERTS]->(claim:Claim)
WHERE $statuses IS NULL OR claim.status IN $statuses
RETURN ownerId, count(claim) AS count

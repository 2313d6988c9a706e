// How many claims claim/of-actors has in all.
// :CONDITION is the filter
// $ids: list of string, Participant.id
// Rows: {ownerId, count}, in any order; none for an owner without claims
// Index: Participant.id. Contract: test/contract/read.cases.ts.
UNWIND $ids AS ownerId
MATCH (:Participant {id: ownerId})-[:ASSERTS]->(claim:Claim)
WHERE :CONDITION
RETURN ownerId, count(claim) AS count

// As relation/list, of each of some actors or places, at either end. `:RELATION_TYPES` is filled in at load.
// :AFTER is where the page begins, :ORDER is the order, :CONDITION the filter; all of edge
// $ids: list of string, Participant.id
// $first: integer, the most rows wanted for each of $ids
// Rows: {ownerId, id}, owner by owner, and what relation/by-ids tells of each
// Then: relation/by-ids
// Index: Participant.id. Contract: test/contract/filter.contract.ts.
UNWIND $ids AS ownerId
MATCH (:Participant {id: ownerId})-[edge:RELATION_TYPES]-()
WITH DISTINCT ownerId, edge
WHERE :AFTER AND :CONDITION
WITH ownerId, edge
ORDER BY ownerId, :ORDER
WITH ownerId, collect(edge.id) AS relationIds
UNWIND relationIds[0..$first] AS id
RETURN ownerId, id

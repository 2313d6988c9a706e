// Events that pass a filter, of each of some actors or places: what they take part in.
// :AFTER is where the page begins, :ORDER is the order, :CONDITION the filter
// $ids: list of string, Participant.id
// $first: integer, the most rows wanted for each of $ids
// Rows: {ownerId, id}, owner by owner, and what event/by-ids tells of each
// Then: event/by-ids
// Index: Participant.id. Contract: test/contract/filter.contract.ts.
UNWIND $ids AS ownerId
MATCH (:Participant {id: ownerId})-[:SOURCE_OF|TARGETS]-(event:Event)
WITH DISTINCT ownerId, event
WHERE :AFTER AND :CONDITION
WITH ownerId, event
ORDER BY ownerId, :ORDER
WITH ownerId, collect(event.id) AS eventIds
UNWIND eventIds[0..$first] AS id
RETURN ownerId, id

// How many events event/of-actors has in all, by how they stand.
// :CONDITION is the filter
// $ids: list of string, Participant.id
// Rows: {ownerId, status, count}, in any order; none for an owner without events
// Index: Participant.id. Contract: test/contract/filter.contract.ts.
UNWIND $ids AS ownerId
MATCH (:Participant {id: ownerId})-[:SOURCE_OF|TARGETS]-(event:Event)
WITH DISTINCT ownerId, event
WHERE :CONDITION
RETURN ownerId, event.status AS status, count(event) AS count

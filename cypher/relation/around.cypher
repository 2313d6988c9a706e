// The strongest relations that pass a filter, of each of some actors or places, at either end. `:RELATION_TYPES` is
// filled in at load.
// :CONDITION is the filter, of edge
// $ids: list of string, Participant.id
// $first: integer, the most rows wanted in all
// Rows: {id}, those with the most events first, and what relation/by-ids tells of each
// Then: relation/by-ids
// Index: Participant.id. Contract: test/contract/filter.contract.ts.
UNWIND $ids AS participantId
MATCH (:Participant {id: participantId})-[edge:RELATION_TYPES]-()
WITH DISTINCT edge
WHERE :CONDITION
RETURN edge.id AS id
ORDER BY edge.events DESC, edge.claims DESC, edge.id DESC
LIMIT $first

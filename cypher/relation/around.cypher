// The strongest relations that pass a filter, of each of some actors or places, at either end. `:RELATION_TYPES` is
// filled in at load.
// :CONDITION is the filter, of edge
// $ids: list of string, Participant.id
// $first: integer, the most rows wanted in all
// Rows: {id, sourceId, targetId}, those with the most events first
// Index: Participant.id. Contract: test/contract/filter.contract.ts.
UNWIND $ids AS participantId
MATCH (:Participant {id: participantId})-[edge:RELATION_TYPES]-()
WITH DISTINCT edge
WHERE :CONDITION
WITH edge, edge.events AS events, edge.claims AS claims, edge.id AS id
ORDER BY events DESC, claims DESC, id DESC
LIMIT $first
RETURN id, startNode(edge).id AS sourceId, endNode(edge).id AS targetId
ORDER BY events DESC, claims DESC, id DESC

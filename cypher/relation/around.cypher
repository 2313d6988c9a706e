// The strongest relations that pass a filter, of each of some actors or places, at either end. `:RELATION_TYPES` is
// filled in at load.
// :CONDITION is the filter, of edge
// $ids: list of string, Participant.id
// $first: integer, the most rows wanted in all
// Rows: what relation/by-ids tells of each, which its edge has as well; those with the most events first
// Index: Participant.id. Contract: test/contract/filter.contract.ts.
UNWIND $ids AS participantId
MATCH (:Participant {id: participantId})-[edge:RELATION_TYPES]-()
WITH DISTINCT edge
WHERE :CONDITION
WITH edge
ORDER BY edge.events DESC, edge.claims DESC, edge.id DESC
LIMIT $first
RETURN edge.id AS id, type(edge) AS type, startNode(edge).id AS sourceId, endNode(edge).id AS targetId,
  edge.events AS events, edge.claims AS claims, edge.actual AS actual, edge.planned AS planned,
  edge.threatened AS threatened, edge.alleged AS alleged, edge.denied AS denied, edge.failed AS failed,
  edge.hypothetical AS hypothetical, edge.first AS first, edge.last AS last, edge.confidence AS confidence
ORDER BY events DESC, claims DESC, id DESC

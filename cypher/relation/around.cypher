// The strongest relations of each of some actors or places, at either end. `:RELATION_TYPES` is filled in at load.
// $ids: list of string, Participant.id
// $first: integer, the most rows wanted in all, and for each of $ids
// Rows: {id, type, sourceId, targetId, events, claims, actual, planned, threatened, alleged, denied, failed,
// hypothetical, first, last, confidence}, those with the most events first
// Index: Participant.id. Contract: test/contract/read.cases.ts.
UNWIND $ids AS id
MATCH (:Participant {id: id})-[edge:RELATION_TYPES]-()
WITH id, edge
ORDER BY id, edge.events DESC, edge.claims DESC, edge.id DESC
WITH id, collect(edge) AS edges
UNWIND edges[0..$first] AS edge
WITH DISTINCT edge, startNode(edge) AS source, endNode(edge) AS target
RETURN edge.id AS id, type(edge) AS type, source.id AS sourceId, target.id AS targetId, edge.events AS events,
  edge.claims AS claims, edge.actual AS actual, edge.planned AS planned, edge.threatened AS threatened,
  edge.alleged AS alleged, edge.denied AS denied, edge.failed AS failed, edge.hypothetical AS hypothetical,
  edge.first AS first, edge.last AS last, edge.confidence AS confidence
ORDER BY edge.events DESC, edge.claims DESC, edge.id DESC
LIMIT $first

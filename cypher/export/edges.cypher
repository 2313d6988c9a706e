// The edges of relations that begin at given actors or places, for the export. `:RELATION_TYPES` is filled in at load.
// $ids: list of string, Participant.id
// Rows: {id, type, sourceId, targetId, events, claims, actual, planned, threatened, alleged, denied, failed,
// hypothetical, first, last, confidence}, by sourceId and id
// Index: Participant.id. Contract: test/contract/export.contract.ts.
UNWIND $ids AS id
MATCH (source:Participant {id: id})-[edge:RELATION_TYPES]->(target:Participant)
RETURN edge.id AS id, type(edge) AS type, source.id AS sourceId, target.id AS targetId, edge.events AS events,
  edge.claims AS claims, edge.actual AS actual, edge.planned AS planned, edge.threatened AS threatened,
  edge.alleged AS alleged, edge.denied AS denied, edge.failed AS failed, edge.hypothetical AS hypothetical,
  edge.first AS first, edge.last AS last, edge.confidence AS confidence
ORDER BY sourceId, id

// As relation/list, of each of some actors or places, at either end. `:RELATION_TYPES` is filled in at load.
// $ids: list of string, Participant.id
// $otherIds: list of string or null, Participant.id of those that are wanted at the other end
// $sourceId: string or null, Participant.id of who acts
// $targetId: string or null, Participant.id of who or what is acted upon
// $participantId: string or null, Participant.id at either end
// $types: list of string or null
// $statuses: list of string or null; one of them in at least one claim
// $since: string or null, first day wanted, 2023-04-23; relations whose last event was before are left out
// $until: string or null, last day wanted; relations whose first event was later are left out
// $afterEvents: integer or null, events of the last row seen; null for the first page
// $afterClaims: integer or null, its claims
// $afterId: string or null, its id
// $first: integer, the most rows wanted for each of $ids
// Rows: {id, type, sourceId, targetId, events, claims, actual, planned, threatened, alleged, denied, failed,
// hypothetical, first, last, confidence, ownerId}, owner by owner
// Index: Participant.id. Contract: test/contract/read.cases.ts.
UNWIND $ids AS ownerId
MATCH (:Participant {id: ownerId})-[edge:RELATION_TYPES]-(other:Participant)
WITH DISTINCT ownerId, other, edge, startNode(edge) AS source, endNode(edge) AS target
WHERE ($sourceId IS NULL OR source.id = $sourceId) AND ($targetId IS NULL OR target.id = $targetId)
  AND ($participantId IS NULL OR source.id = $participantId OR target.id = $participantId)
  AND ($otherIds IS NULL OR other.id IN $otherIds)
  AND ($afterEvents IS NULL OR edge.events < $afterEvents OR edge.events = $afterEvents
    AND (edge.claims < $afterClaims OR edge.claims = $afterClaims AND edge.id < $afterId))
  AND ($types IS NULL OR type(edge) IN $types)
  AND ($statuses IS NULL
    OR edge.actual > 0 AND 'ACTUAL' IN $statuses OR edge.planned > 0 AND 'PLANNED' IN $statuses
    OR edge.threatened > 0 AND 'THREATENED' IN $statuses OR edge.alleged > 0 AND 'ALLEGED' IN $statuses
    OR edge.denied > 0 AND 'DENIED' IN $statuses OR edge.failed > 0 AND 'FAILED' IN $statuses
    OR edge.hypothetical > 0 AND 'HYPOTHETICAL' IN $statuses)
  AND ($since IS NULL OR edge.last >= $since) AND ($until IS NULL OR edge.first <= $until)
WITH ownerId, edge
ORDER BY ownerId, edge.events DESC, edge.claims DESC, edge.id DESC
WITH ownerId, collect(edge) AS edges
UNWIND edges[0..$first] AS edge
WITH ownerId, edge, startNode(edge) AS source, endNode(edge) AS target
RETURN edge.id AS id, type(edge) AS type, source.id AS sourceId, target.id AS targetId, edge.events AS events,
  edge.claims AS claims, edge.actual AS actual, edge.planned AS planned, edge.threatened AS threatened,
  edge.alleged AS alleged, edge.denied AS denied, edge.failed AS failed, edge.hypothetical AS hypothetical,
  edge.first AS first, edge.last AS last, edge.confidence AS confidence, ownerId
ORDER BY ownerId, edge.events DESC, edge.claims DESC, edge.id DESC

// How many relations relation/list-of-participants has in all. `:RELATION_TYPES` is filled in at load.
// $anchorIds: list of string, Participant.id; relations with one of them at either end are looked at
// $sourceId: string or null, Participant.id of who acts
// $targetId: string or null, Participant.id of who or what is acted upon
// $participantId: string or null, Participant.id at either end
// $types: list of string or null
// $statuses: list of string or null; one of them in at least one claim
// $since: string or null, first day wanted, 2023-04-23; relations whose last event was before are left out
// $until: string or null, last day wanted; relations whose first event was later are left out
// Rows: {count}
// Index: Participant.id. Contract: test/contract/read.cases.ts.
UNWIND $anchorIds AS anchorId
MATCH (:Participant {id: anchorId})-[edge:RELATION_TYPES]-()
WHERE ($sourceId IS NULL OR startNode(edge).id = $sourceId) AND ($targetId IS NULL OR endNode(edge).id = $targetId)
  AND ($participantId IS NULL OR startNode(edge).id = $participantId OR endNode(edge).id = $participantId)
  AND ($types IS NULL OR type(edge) IN $types)
  AND ($statuses IS NULL
    OR edge.actual > 0 AND 'ACTUAL' IN $statuses OR edge.planned > 0 AND 'PLANNED' IN $statuses
    OR edge.threatened > 0 AND 'THREATENED' IN $statuses OR edge.alleged > 0 AND 'ALLEGED' IN $statuses
    OR edge.denied > 0 AND 'DENIED' IN $statuses OR edge.failed > 0 AND 'FAILED' IN $statuses
    OR edge.hypothetical > 0 AND 'HYPOTHETICAL' IN $statuses)
  AND ($since IS NULL OR edge.last >= $since) AND ($until IS NULL OR edge.first <= $until)
RETURN count(DISTINCT edge.id) AS count

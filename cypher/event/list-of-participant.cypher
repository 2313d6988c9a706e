// As event/list, of those in which an actor or place takes part.
// $anchorId: string, Participant.id; where several are asked for, best the one with the fewest articles
// $sourceId: string or null, Participant.id of who acts
// $targetId: string or null, Participant.id of who or what is acted upon
// $participantId: string or null, Participant.id on either side
// $types: list of string or null
// $modes: list of string or null
// $relations: list of string or null, labels of the edges that they are folded into
// $statuses: list of string or null; one of them in at least one claim
// $contested: boolean or null, whether sources disagree on them
// $since: string or null, first day wanted, 2023-04-23; events that can have been later count in
// $until: string or null, last day wanted; events that can have been earlier count in
// $afterDay: string or null, day of the last row seen; null for the first page
// $afterId: string or null, its id
// $first: integer, the most rows wanted
// Rows: {id, day}, and what event/by-ids tells of each
// Then: event/by-ids
// Index: Participant.id. Contract: test/contract/read.cases.ts.
MATCH (:Participant {id: $anchorId})-[:SOURCE_OF|TARGETS]-(event:Event)
WITH DISTINCT event
WHERE ($afterDay IS NULL OR event.day < $afterDay OR event.day = $afterDay AND event.id < $afterId)
  AND ($sourceId IS NULL OR $sourceId IN event.sourceIds)
  AND ($targetId IS NULL OR $targetId IN event.targetIds)
  AND ($participantId IS NULL OR $participantId IN event.sourceIds OR $participantId IN event.targetIds)
  AND ($types IS NULL OR event.type IN $types) AND ($modes IS NULL OR event.mode IN $modes)
  AND ($relations IS NULL OR any(label IN event.relations WHERE label IN $relations))
  AND ($statuses IS NULL OR event.actual > 0 AND 'ACTUAL' IN $statuses OR event.planned > 0 AND 'PLANNED' IN $statuses
    OR event.threatened > 0 AND 'THREATENED' IN $statuses OR event.alleged > 0 AND 'ALLEGED' IN $statuses
    OR event.denied > 0 AND 'DENIED' IN $statuses OR event.failed > 0 AND 'FAILED' IN $statuses
    OR event.hypothetical > 0 AND 'HYPOTHETICAL' IN $statuses)
  AND ($contested IS NULL OR event.contested = $contested)
  AND ($since IS NULL OR event.day <> '' AND coalesce(event.to, '~') > $since)
  AND ($until IS NULL OR event.day <> '' AND coalesce(event.from, '') <= $until)
RETURN event.id AS id, event.day AS day
ORDER BY day DESC, id DESC
LIMIT $first

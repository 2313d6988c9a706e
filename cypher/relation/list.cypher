// Relations, those with the most events first, then those with the most claims.
// $types: list of string or null
// $statuses: list of string or null; one of them in at least one claim
// $since: string or null, first day wanted, 2023-04-23; relations whose last event was before are left out
// $until: string or null, last day wanted; relations whose first event was later are left out
// $afterEvents: integer or null, events of the last row seen; null for the first page
// $afterClaims: integer or null, its claims
// $afterId: string or null, its id
// $first: integer, the most rows wanted
// Rows: {id, events, claims}, and what relation/by-ids tells of each
// Then: relation/by-ids
// Index: Relation.events. Contract: test/contract/read.cases.ts.
MATCH (relation:Relation)
WHERE relation.events <= coalesce($afterEvents, 1000000000) AND relation.claims IS NOT NULL AND relation.id IS NOT NULL
  AND ($afterEvents IS NULL OR relation.events < $afterEvents OR relation.events = $afterEvents
    AND (relation.claims < $afterClaims OR relation.claims = $afterClaims AND relation.id < $afterId))
  AND ($types IS NULL OR relation.type IN $types)
  AND ($statuses IS NULL
    OR relation.actual > 0 AND 'ACTUAL' IN $statuses OR relation.planned > 0 AND 'PLANNED' IN $statuses
    OR relation.threatened > 0 AND 'THREATENED' IN $statuses OR relation.alleged > 0 AND 'ALLEGED' IN $statuses
    OR relation.denied > 0 AND 'DENIED' IN $statuses OR relation.failed > 0 AND 'FAILED' IN $statuses
    OR relation.hypothetical > 0 AND 'HYPOTHETICAL' IN $statuses)
  AND ($since IS NULL OR relation.last >= $since) AND ($until IS NULL OR relation.first <= $until)
RETURN relation.id AS id, relation.events AS events, relation.claims AS claims
ORDER BY events DESC, claims DESC, id DESC
LIMIT $first

// How many relations relation/list has in all.
// $types: list of string or null
// $statuses: list of string or null; one of them in at least one claim
// $since: string or null, first day wanted, 2023-04-23; relations whose last event was before are left out
// $until: string or null, last day wanted; relations whose first event was later are left out
// Rows: {count}
// Index: none, it looks at all. Contract: test/contract/read.cases.ts.
MATCH (relation:Relation)
WHERE ($types IS NULL OR relation.type IN $types)
  AND ($statuses IS NULL
    OR relation.actual > 0 AND 'ACTUAL' IN $statuses OR relation.planned > 0 AND 'PLANNED' IN $statuses
    OR relation.threatened > 0 AND 'THREATENED' IN $statuses OR relation.alleged > 0 AND 'ALLEGED' IN $statuses
    OR relation.denied > 0 AND 'DENIED' IN $statuses OR relation.failed > 0 AND 'FAILED' IN $statuses
    OR relation.hypothetical > 0 AND 'HYPOTHETICAL' IN $statuses)
  AND ($since IS NULL OR relation.last >= $since) AND ($until IS NULL OR relation.first <= $until)
RETURN count(relation) AS count

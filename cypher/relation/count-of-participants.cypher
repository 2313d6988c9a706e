// As relation/count, of those that begin or end at given actors or places. `:RELATION_TYPES` is filled in at load.
// :CONDITION is the filter, of edge
// $anchorIds: list of string, Participant.id; relations with one of them at either end are looked at
// Rows: {isActual, count}, in any order
// Index: Participant.id. Contract: test/contract/filter.contract.ts.
UNWIND $anchorIds AS anchorId
MATCH (:Participant {id: anchorId})-[edge:RELATION_TYPES]-()
WITH DISTINCT edge
WHERE :CONDITION
RETURN edge.actual > 0 AS isActual, count(edge) AS count

// How many relations relation/of-actors has in all, and how many of them something that happened is folded into.
// `:RELATION_TYPES` is filled in at load.
// :CONDITION is the filter, of edge
// $ids: list of string, Participant.id
// Rows: {ownerId, isActual, count}, in any order; none for an owner without relations
// Index: Participant.id. Contract: test/contract/filter.contract.ts.
UNWIND $ids AS ownerId
MATCH (:Participant {id: ownerId})-[edge:RELATION_TYPES]-()
WITH DISTINCT ownerId, edge
WHERE :CONDITION
RETURN ownerId, edge.actual > 0 AS isActual, count(edge) AS count

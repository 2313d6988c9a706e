// As relation/list, of those that begin or end at given actors or places. `:RELATION_TYPES` is filled in at load.
// :AFTER is where the page begins, :ORDER is the order, :CONDITION the filter; all of edge
// $anchorIds: list of string, Participant.id; relations with one of them at either end are looked at
// $first: integer, the most rows wanted
// Rows: {id}, and what relation/by-ids tells of each
// Then: relation/by-ids
// Index: Participant.id. Contract: test/contract/filter.contract.ts.
UNWIND $anchorIds AS anchorId
MATCH (:Participant {id: anchorId})-[edge:RELATION_TYPES]-()
WITH DISTINCT edge
WHERE :AFTER AND :CONDITION
RETURN edge.id AS id
ORDER BY :ORDER
LIMIT $first

// Relations that pass a filter, in an order.
// :AFTER is where the page begins, :ORDER is the order, :CONDITION the filter; all of relation
// $first: integer, the most rows wanted
// Rows: {id}, and what relation/by-ids tells of each
// Then: relation/by-ids
// Index: Relation.events. Contract: test/contract/filter.contract.ts.
MATCH (relation:Relation)
WHERE :AFTER AND :CONDITION
RETURN relation.id AS id
ORDER BY :ORDER
LIMIT $first

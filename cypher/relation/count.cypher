// How many relations pass a filter, and how many of them something that happened is folded into.
// :CONDITION is the filter, of relation
// Rows: {isActual, count}, in any order
// Index: none, it looks at all. Contract: test/contract/filter.contract.ts.
MATCH (relation:Relation)
WHERE :CONDITION
RETURN relation.actual > 0 AS isActual, count(relation) AS count

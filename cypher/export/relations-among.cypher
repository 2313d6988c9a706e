// Which of some relations pass a filter, for the exports for other programs.
// :CONDITION is the filter, of relation
// $ids: list of string, Relation.id
// Rows: {id}, in any order
// Index: Relation.id. Contract: test/contract/exchange.contract.ts.
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
WHERE :CONDITION
RETURN relation.id AS id

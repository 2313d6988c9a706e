// Which of some lasting facts are folded into a relation that passes a filter, for the exports for other programs.
// :CONDITION is the filter, of relation
// $ids: list of string, Fact.id
// Rows: {id}, in any order
// Index: Fact.id. Contract: test/contract/exchange.contract.ts.
UNWIND $ids AS id
MATCH (fact:Fact {id: id})-[:FOLDED_INTO]->(relation:Relation)
WHERE :CONDITION
RETURN DISTINCT fact.id AS id

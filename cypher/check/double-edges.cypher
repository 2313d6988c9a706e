// What articles, sentences, claims and decisions are joined by more than once.
// Rows: {type, id, toId, count}, in any order; id is that of where the edge begins
// Index: none, it looks at all. Contract: test/contract/check.contract.ts.
MATCH (from)-[edge:HAS|NAMES|STATED_IN|CONCERNS]->(to)
WITH from, type(edge) AS type, to, count(edge) AS count
WHERE count > 1
RETURN type, from.id AS id, to.id AS toId, count

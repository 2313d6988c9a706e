// Leaves one of the edges that articles, sentences, claims and decisions are joined by more than once.
// Index: none, it looks at all. Contract: test/contract/check.contract.ts.
MATCH (from)-[edge:HAS|NAMES|STATED_IN|CONCERNS]->(to)
WITH from, type(edge) AS type, to, collect(edge) AS edges
UNWIND edges[1..] AS surplus
DELETE surplus

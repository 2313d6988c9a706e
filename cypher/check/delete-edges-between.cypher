// Removes the edges of some types between some kinds of nodes.
// $rows: list of {type, fromLabels, toLabels}, as check/edge-kinds gives them
// Index: none, it looks at all. Contract: test/contract/check.contract.ts.
UNWIND $rows AS row
MATCH (from)-[edge]->(to)
WHERE type(edge) = row.type AND labels(from) = row.fromLabels AND labels(to) = row.toLabels
DELETE edge

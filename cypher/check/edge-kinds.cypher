// Which kinds of edges there are between which kinds of nodes.
// Rows: {type, fromLabels, toLabels, count, example}, in any order; example is the id of a node where one begins
// Index: none, it looks at all. Contract: test/contract/check.contract.ts.
MATCH (from)-[edge]->(to)
RETURN type(edge) AS type, labels(from) AS fromLabels, labels(to) AS toLabels, count(edge) AS count,
  min(from.id) AS example

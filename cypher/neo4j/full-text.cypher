// Nodes whose text has what is looked for, best first. For Neo4j alone: the embedded store has an API of its own for
// it.
// $index: string, name of a full-text index
// $query: string, in Lucene's syntax, made by src/graph/neo4j/full-text.ts
// $first: integer, the most rows wanted
// Rows: {id, score}
// Index: full-text. Contract: test/contract/search.contract.ts.
CALL db.index.fulltext.queryNodes($index, $query, {limit: $first}) YIELD node, score
RETURN node.id AS id, score

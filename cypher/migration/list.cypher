// The migrations that made the schema of this graph.
// Rows: {number, name}, in order
// Index: none, it looks at all. Contract: test/contract/migration.contract.ts.
MATCH (migration:Migration)
RETURN migration.number AS number, migration.name AS name
ORDER BY number

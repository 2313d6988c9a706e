// Holds a migration until the transaction ends, so that one process at a time works on it.
// $number: integer
// Rows: {number, articles}, as migration/articles-state has them
// Index: Migration.number. Contract: test/contract/upgrade.contract.ts.
MATCH (migration:Migration {number: $number})
SET migration.number = $number
RETURN migration.number AS number, migration.articles AS articles

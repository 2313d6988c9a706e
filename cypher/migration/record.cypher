// Says that a migration was done.
// $number: integer
// $name: string
// Index: Migration.number. Contract: test/contract/migration.contract.ts.
MERGE (migration:Migration {number: $number})
SET migration.name = $name

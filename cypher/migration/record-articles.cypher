// Says how far articles are read anew.
// $number: integer
// $articles: string, CLEARED or READ
// Index: Migration.number. Contract: test/contract/upgrade.contract.ts.
MATCH (migration:Migration {number: $number})
SET migration.articles = $articles

// How far articles that were read before claims had their present form are read anew.
// Rows: {number, articles}; one, that of the migration to this form: articles is null before it was looked after,
// CLEARED once all that was read of them is gone, READ once all are read anew
// Index: none, it looks at all. Contract: test/contract/upgrade.contract.ts.
MATCH (migration:Migration)
WHERE migration.name = 'claims'
RETURN migration.number AS number, migration.articles AS articles

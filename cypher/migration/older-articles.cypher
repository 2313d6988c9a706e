// Articles that were read before claims had their present form.
// Rows: {count}
// Index: none, it looks at all. Contract: test/contract/upgrade.contract.ts.
MATCH (article:Article)
WHERE article.learned IS NULL
RETURN count(article) AS count

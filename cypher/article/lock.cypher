// Holds an article until the transaction ends.
// $id: string
// Rows: {id}; none where there is no such article
// Index: Article.id. Contract: test/contract/deletion.contract.ts.
MATCH (article:Article {id: $id})
SET article.id = article.id
RETURN article.id AS id

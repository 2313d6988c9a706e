// The whole texts of articles.
// $ids: list of string
// Rows: {id, text}, in any order
// Index: Article.id. Contract: test/contract/read.cases.ts.
MATCH (article:Article)
WHERE article.id IN $ids
RETURN article.id AS id, article.text AS text

// What articles are compared by, and when they were published.
// $ids: list of string
// Rows: {id, signature, day}, in any order; a signature is text, of articles that an earlier Casus added a list
// Index: Article.id. Contract: test/contract/copies.contract.ts.
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN id, article.signature AS signature, article.day AS day

// Sentences, and the articles that they stand in.
// $ids: list of string
// Rows: {id, index, start, end, text, articleId}, in any order
// Index: Sentence.id. Contract: test/contract/read.cases.ts.
MATCH (sentence:Sentence)<-[:HAS]-(article:Article)
WHERE sentence.id IN $ids
RETURN sentence.id AS id, sentence.index AS index, sentence.start AS start, sentence.end AS end,
  sentence.text AS text, article.id AS articleId

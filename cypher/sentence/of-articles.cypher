// The sentences of articles, as they follow each other.
// $ids: list of string, Article.id
// Rows: {id, index, start, end, text, articleId}, article by article
// Index: Article.id. Contract: test/contract/read.cases.ts.
MATCH (article:Article)-[:HAS]->(sentence:Sentence)
WHERE article.id IN $ids
RETURN sentence.id AS id, sentence.index AS index, sentence.start AS start, sentence.end AS end,
  sentence.text AS text, article.id AS articleId
ORDER BY articleId, index

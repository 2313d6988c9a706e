// Where articles refer to actors and places.
// $ids: list of string, Article.id
// Rows: {articleId, participantId, start, end, text}, of an article as they follow each other in its text
// Index: Article.id. Contract: test/contract/read.cases.ts.
MATCH (article:Article)-[:HAS]->(:Sentence)-[mention:MENTIONS]->(participant:Participant)
WHERE article.id IN $ids
RETURN article.id AS articleId, participant.id AS participantId, mention.start AS start, mention.end AS end,
  mention.text AS text
ORDER BY articleId, start, end, participantId

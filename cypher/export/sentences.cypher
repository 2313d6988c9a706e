// The sentences of articles, for the export.
// $ids: list of string, Article.id
// Rows: {id, index, start, end, text, articleId, mentions}; mentions are {participantId, identity, start, end, text},
// in any
// order
// Index: Article.id. Contract: test/contract/export.contract.ts.
UNWIND $ids AS articleId
MATCH (:Article {id: articleId})-[:HAS]->(sentence:Sentence)
RETURN sentence.id AS id, sentence.index AS index, sentence.start AS start, sentence.end AS end,
  sentence.text AS text, articleId,
  [(sentence)-[mention:MENTIONS]->(participant:Participant) |
    {participantId: participant.id, identity: mention.identityId, start: mention.start, end: mention.end, text:
    mention.text}] AS mentions
ORDER BY articleId, index, sentence.id

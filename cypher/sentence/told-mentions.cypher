// Where articles name identities.
// $ids: list of string, Article.id
// Rows: {articleId, sentenceId, identity, start, end, text}, in any order
// Index: Article.id. Contract: test/contract/decisions.contract.ts.
UNWIND $ids AS articleId
MATCH (:Article {id: articleId})-[:HAS]->(sentence:Sentence)-[mention:MENTIONS]->(:Participant)
RETURN articleId, sentence.id AS sentenceId, mention.identityId AS identity, mention.start AS start,
  mention.end AS end, mention.text AS text

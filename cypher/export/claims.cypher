// The claims of articles, for the export.
// $ids: list of string, Article.id
// Rows: {id, status, certainty, verb, trigger, start, end, confidence, extractor, mode, from, to, time, day,
// articleId, sentenceId, aboutIds, speakerIds, placeIds}; lists are in any order
// Index: Article.id. Contract: test/contract/export.contract.ts.
UNWIND $ids AS articleId
MATCH (:Article {id: articleId})-[:HAS]->(sentence:Sentence)<-[:STATED_IN]-(claim:Claim)
RETURN claim.id AS id, claim.status AS status, claim.certainty AS certainty, claim.verb AS verb,
  claim.trigger AS trigger, claim.start AS start, claim.end AS end, claim.confidence AS confidence,
  claim.extractor AS extractor, claim.mode AS mode, claim.from AS from, claim.to AS to, claim.time AS time,
  claim.day AS day, articleId, sentence.id AS sentenceId, [(claim)-[:ABOUT]->(told) | told.id] AS aboutIds,
  [(claim)<-[:ASSERTS]-(speaker:Participant) | speaker.id] AS speakerIds,
  [(claim)-[:AT]->(place:Place) | place.id] AS placeIds
ORDER BY articleId, claim.id

// The claims of articles, for the export.
// $ids: list of string, Article.id
// Rows: {id, label, key, type, relation, sourceIdentities, targetIdentities, speakerIdentity, placeIdentity,
// placeCountry, placeIsCountry, verdict, original, status, certainty, verb, trigger, start, end, confidence,
// extractor, mode, from, to, time, day,
// articleId, sentenceId, aboutIds, speakerIds, placeIds}; lists are in any order
// Index: Article.id. Contract: test/contract/export.contract.ts.
UNWIND $ids AS articleId
MATCH (:Article {id: articleId})-[:HAS]->(sentence:Sentence)<-[:STATED_IN]-(claim:Claim)
RETURN claim.id AS id, claim.label AS label, claim.key AS key, claim.type AS type, claim.relation AS relation,
  claim.sourceIdentities AS sourceIdentities, claim.targetIdentities AS targetIdentities, claim.speakerIdentity AS
  speakerIdentity,
  claim.placeIdentity AS placeIdentity, claim.placeCountry AS placeCountry, claim.placeIsCountry AS placeIsCountry,
  claim.verdict AS verdict, claim.original AS original, claim.status AS status, claim.certainty AS certainty,
  claim.verb AS verb,
  claim.trigger AS trigger, claim.start AS start, claim.end AS end, claim.confidence AS confidence,
  claim.extractor AS extractor, claim.mode AS mode, claim.from AS from, claim.to AS to, claim.time AS time,
  claim.day AS day, articleId, sentence.id AS sentenceId, [(claim)-[:ABOUT]->(told) | told.id] AS aboutIds,
  [(claim)<-[:ASSERTS]-(speaker:Participant) | speaker.id] AS speakerIds,
  [(claim)-[:AT]->(place:Place) | place.id] AS placeIds
ORDER BY articleId, claim.id

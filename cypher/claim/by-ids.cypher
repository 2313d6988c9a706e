// Claims, where they stand and what they are about.
// $ids: list of string
// Rows: {id, status, certainty, verb, trigger, start, end, confidence, extractor, mode, from, to, time, day,
// verdict, original, learned, sentenceId, articleId, eventId, attributionId, placeId}, in any order; eventId is null
// where it states a lasting fact or was rejected, attributionId in the article's own voice; original is JSON
// Index: Claim.id. Contract: test/contract/read.cases.ts.
MATCH (claim:Claim)
WHERE claim.id IN $ids
RETURN claim.id AS id, claim.status AS status, claim.certainty AS certainty, claim.verb AS verb,
  claim.trigger AS trigger, claim.start AS start, claim.end AS end, claim.confidence AS confidence,
  claim.extractor AS extractor, claim.mode AS mode, claim.from AS from, claim.to AS to, claim.time AS time,
  claim.day AS day, claim.verdict AS verdict, claim.original AS original, claim.learned AS learned,
  [(claim)-[:STATED_IN]->(sentence) | sentence.id][0] AS sentenceId,
  [(claim)-[:STATED_IN]->(:Sentence)<-[:HAS]-(article) | article.id][0] AS articleId,
  [(claim)-[:ABOUT]->(event:Event) | event.id][0] AS eventId,
  [(claim)<-[:ASSERTS]-(speaker) | speaker.id][0] AS attributionId, [(claim)-[:AT]->(place) | place.id][0] AS placeId

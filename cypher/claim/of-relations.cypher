// The claims that relations rest on, the surest first.
// $ids: list of string, Relation.id
// $statuses: list of string or null
// $afterConfidence: number or null, confidence of the last row seen; null for the first page
// $afterId: string or null, its id
// $first: integer, the most rows wanted for each of $ids
// Rows: {id, status, certainty, verb, trigger, start, end, confidence, extractor, mode, from, to, time, day,
// sentenceId, articleId, eventId, attributionId, placeId, ownerId}, owner by owner; eventId is null where it states
// a lasting fact, attributionId in the article's own voice
// Index: Relation.id. Contract: test/contract/read.cases.ts.
UNWIND $ids AS ownerId
MATCH (:Relation {id: ownerId})<-[:FOLDED_INTO]-()<-[:ABOUT]-(claim:Claim)
WHERE ($statuses IS NULL OR claim.status IN $statuses) AND ($afterConfidence IS NULL
  OR claim.confidence < $afterConfidence OR claim.confidence = $afterConfidence AND claim.id < $afterId)
WITH ownerId, claim
ORDER BY ownerId, claim.confidence DESC, claim.id DESC
WITH ownerId, collect(claim.id) AS claimIds
UNWIND claimIds[0..$first] AS claimId
MATCH (claim:Claim {id: claimId})
RETURN claim.id AS id, claim.status AS status, claim.certainty AS certainty, claim.verb AS verb,
  claim.trigger AS trigger, claim.start AS start, claim.end AS end, claim.confidence AS confidence,
  claim.extractor AS extractor, claim.mode AS mode, claim.from AS from, claim.to AS to, claim.time AS time,
  claim.day AS day, [(claim)-[:STATED_IN]->(sentence) | sentence.id][0] AS sentenceId,
  [(claim)-[:STATED_IN]->(:Sentence)<-[:HAS]-(article) | article.id][0] AS articleId,
  [(claim)-[:ABOUT]->(event:Event) | event.id][0] AS eventId,
  [(claim)<-[:ASSERTS]-(speaker) | speaker.id][0] AS attributionId, [(claim)-[:AT]->(place) | place.id][0] AS placeId,
  ownerId
ORDER BY ownerId, claim.confidence DESC, claim.id DESC

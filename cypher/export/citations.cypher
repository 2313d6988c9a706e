// Where articles tell of events, for the exports that are made for other programs.
// $ids: list of string, Event.id
// Rows: {eventId, claimId, status, confidence, speakerIds, index, start, end, sentence, articleId, title, published,
// publisher, url}, event by event, claims in the order of ids; speakerIds are in any order
// Index: Event.id. Contract: test/contract/exchange.contract.ts.
UNWIND $ids AS eventId
MATCH (:Event {id: eventId})<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(sentence:Sentence)<-[:HAS]-(article:Article)
RETURN eventId, claim.id AS claimId, claim.status AS status, claim.confidence AS confidence,
  [(claim)<-[:ASSERTS]-(speaker:Participant) | speaker.id] AS speakerIds, sentence.index AS index,
  sentence.start AS start, sentence.end AS end, sentence.text AS sentence, article.id AS articleId,
  article.title AS title, article.published AS published, article.publisher AS publisher, article.url AS url
ORDER BY eventId, claimId

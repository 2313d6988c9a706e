// Claims with their evidence, and what they are about.
// $ids: list of string
// Rows: {id, status, certainty, verb, trigger, start, end, confidence, extractor, mode, from, to, time, day,
// verdict, original, learned, sentenceId, articleId, eventId, attributionId, placeId, sentence, article, speaker}, in
// any order; eventId is null where it states a lasting fact or was rejected, attributionId in the article's own voice;
// original is JSON; sentence, article and speaker are what sentence/by-ids, article/by-ids and participant/by-ids tell
// of them, and speaker holds nulls where there is none
// Index: Claim.id. Contract: test/contract/read.cases.ts.
MATCH (claim:Claim)
WHERE claim.id IN $ids
WITH claim, [(claim)-[:STATED_IN]->(sentence) | sentence][0] AS sentence,
  [(claim)-[:STATED_IN]->(:Sentence)<-[:HAS]-(article) | article][0] AS article,
  [(claim)<-[:ASSERTS]-(speaker) | speaker][0] AS speaker
RETURN claim.id AS id, claim.status AS status, claim.certainty AS certainty, claim.verb AS verb,
  claim.trigger AS trigger, claim.start AS start, claim.end AS end, claim.confidence AS confidence,
  claim.extractor AS extractor, claim.mode AS mode, claim.from AS from, claim.to AS to, claim.time AS time,
  claim.day AS day, claim.verdict AS verdict, claim.original AS original, claim.learned AS learned,
  sentence.id AS sentenceId, article.id AS articleId, speaker.id AS attributionId,
  [(claim)-[:ABOUT]->(event:Event) | event.id][0] AS eventId, [(claim)-[:AT]->(place) | place.id][0] AS placeId,
  {id: sentence.id, index: sentence.index, start: sentence.start, end: sentence.end, text: sentence.text,
    articleId: article.id} AS sentence,
  {id: article.id, title: article.title, published: article.published, day: article.day,
    publisher: article.publisher, byline: article.byline, url: article.url, extractor: article.extractor,
    learned: article.learned} AS article,
  {id: speaker.id, name: speaker.name, kind: speaker.kind, aliases: speaker.aliases, country: speaker.country,
    named: speaker.named, latitude: speaker.latitude, longitude: speaker.longitude, articles: speaker.articles}
    AS speaker

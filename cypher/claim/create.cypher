// Adds the claims of new articles to their sentences.
// $rows: list of {id, sentenceId, status, certainty, verb, trigger, start, end, confidence, extractor, mode, from,
// to, time, day}; offsets in UTF-16 units of the article's text
// Index: Sentence.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (sentence:Sentence {id: row.sentenceId})
CREATE (claim:Claim {
  id: row.id, status: row.status, certainty: row.certainty, verb: row.verb, trigger: row.trigger, start: row.start,
  end: row.end, confidence: row.confidence, extractor: row.extractor, mode: row.mode, from: row.from, to: row.to,
  time: row.time, day: row.day
})
CREATE (claim)-[:STATED_IN]->(sentence)

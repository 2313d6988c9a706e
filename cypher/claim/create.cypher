// Adds the claims of new articles to their sentences.
// $rows: list of {id, sentenceId, properties}; properties are those of the node, its id among them, with offsets in
// UTF-16 units of the article's text; sourceIdentities, targetIdentities, speakerIdentity and placeIdentity are as the
// article names
// them
// Index: Sentence.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (sentence:Sentence {id: row.sentenceId})
CREATE (claim:Claim)
SET claim = row.properties
CREATE (claim)-[:STATED_IN]->(sentence)

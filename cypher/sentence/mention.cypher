// Says where sentences refer to actors and places.
// $rows: list of {sentenceId, participantId, identityId, start, end, text}; offsets in UTF-16 units of the article's
// text; identityId is what the name says, participantId which actor or place of the graph that is
// Index: Sentence.id, Participant.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (sentence:Sentence {id: row.sentenceId})
MATCH (participant:Participant {id: row.participantId})
CREATE (sentence)-[:MENTIONS {
  start: row.start, end: row.end, text: row.text, identityId: row.identityId
}]->(participant)

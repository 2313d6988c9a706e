// Where sentences refer to actors and places.
// $ids: list of string, Sentence.id
// Rows: {sentenceId, participantId, start, end, text}, sentence by sentence as they follow each other
// Index: Sentence.id. Contract: test/contract/read.cases.ts.
MATCH (sentence:Sentence)-[mention:MENTIONS]->(participant:Participant)
WHERE sentence.id IN $ids
RETURN sentence.id AS sentenceId, participant.id AS participantId, mention.start AS start, mention.end AS end,
  mention.text AS text
ORDER BY sentenceId, start, end, participantId

// Whom sentences refer to, by the names that stand there.
// $ids: list of string, Sentence.id
// Rows: {sentenceId, identityId, start, end, text}, in any order
// Index: Sentence.id. Contract: test/contract/check.contract.ts.
UNWIND $ids AS sentenceId
MATCH (:Sentence {id: sentenceId})-[mention:MENTIONS]->(:Participant)
RETURN sentenceId, mention.identityId AS identityId, mention.start AS start, mention.end AS end, mention.text AS text

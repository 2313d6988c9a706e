// What events sentences tell of.
// $ids: list of string, Sentence.id
// Rows: {foundId, id}, foundId being the sentence's id; in any order
// Index: Sentence.id. Contract: test/contract/search.contract.ts.
MATCH (sentence:Sentence)<-[:STATED_IN]-(:Claim)-[:ABOUT]->(event:Event)
WHERE sentence.id IN $ids
RETURN DISTINCT sentence.id AS foundId, event.id AS id

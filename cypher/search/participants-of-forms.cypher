// Whose forms these are.
// $ids: list of string, Form.id
// Rows: {foundId, id, isActor}, foundId being the form's id; in any order
// Index: Form.id. Contract: test/contract/search.contract.ts.
MATCH (form:Form)-[:OF]->(participant:Participant)
WHERE form.id IN $ids
RETURN form.id AS foundId, participant.id AS id, participant:Actor AS isActor

// The forms by which an article names its participants.
// $id: string, Article.id
// Rows: {formId, identityId, participantId}, in any order
// Index: Article.id. Contract: test/contract/deletion.contract.ts.
MATCH (:Article {id: $id})-[:NAMES]->(form:Form)-[:OF]->(participant:Participant)
RETURN form.id AS formId, form.identityId AS identityId, participant.id AS participantId

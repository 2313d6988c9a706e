// The ways in which articles name identities, and which participants these are.
// $ids: list of string, identities
// Rows: {identityId, participantId, name, kind, aliases, country, named, articles}, in any order
// Index: Participant.id. Contract: test/contract/suggestions.contract.ts.
UNWIND $ids AS identityId
MATCH (identity:Participant {id: identityId})
MATCH (identity)-[:MERGED_INTO*0..1]->(participant:Participant)
MATCH (participant)<-[:OF]-(form:Form)
WHERE form.identityId = identityId
RETURN identityId, participant.id AS participantId, form.name AS name, form.kind AS kind, form.aliases AS aliases,
  form.country AS country, form.named AS named, form.articles AS articles

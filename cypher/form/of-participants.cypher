// The ways in which articles name participants.
// $ids: list of string, Participant.id
// Rows: {participantId, name, kind, aliases, country, named, latitude, longitude, articles}, in any order
// Index: Participant.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $ids AS id
MATCH (participant:Participant {id: id})<-[:OF]-(form:Form)
RETURN id AS participantId, form.name AS name, form.kind AS kind, form.aliases AS aliases, form.country AS country,
  form.named AS named, form.latitude AS latitude, form.longitude AS longitude, form.articles AS articles

// Actors and places. The kind of a place is `place`.
// $ids: list of string
// Rows: {id, name, kind, aliases, country, named, latitude, longitude, articles}, in any order; articles is how many
// name it
// Index: Participant.id. Contract: test/contract/read.cases.ts.
MATCH (participant:Participant)
WHERE participant.id IN $ids
RETURN participant.id AS id, participant.name AS name, participant.kind AS kind, participant.aliases AS aliases,
  participant.country AS country, participant.named AS named, participant.latitude AS latitude,
  participant.longitude AS longitude, participant.articles AS articles

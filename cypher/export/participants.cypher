// Actors and places, for the export: one page in the order of ids. Identities that are merged into others, or that no
// article names, are left out.
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id, name, kind, aliases, country, named, latitude, longitude, articles, isActor}; lists are in any order
// Index: Participant.id. Contract: test/contract/export.contract.ts.
MATCH (participant:Participant)
WHERE participant.id > $after AND participant.articles IS NOT NULL
WITH participant
ORDER BY participant.id
LIMIT $first
RETURN participant.id AS id, participant.name AS name, participant.kind AS kind, participant.aliases AS aliases,
  participant.country AS country, participant.named AS named, participant.latitude AS latitude,
  participant.longitude AS longitude, participant.articles AS articles, participant:Actor AS isActor
ORDER BY participant.id

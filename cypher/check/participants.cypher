// Identities, those that others were merged into and those that were merged: one page in the order of ids.
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id, name, kind, aliases, country, named, latitude, longitude, articles, isActor, isPlace, unnamedClass, held,
// decidedName, decidedNameAt, decidedKind, decidedKindAt, mainIds}; mainIds are those that it is merged into
// Index: Participant.id. Contract: test/contract/check.contract.ts.
MATCH (participant:Participant)
WHERE participant.id > $after
WITH participant
ORDER BY participant.id
LIMIT $first
RETURN participant.id AS id, participant.name AS name, participant.kind AS kind, participant.aliases AS aliases,
  participant.country AS country, participant.named AS named, participant.latitude AS latitude,
  participant.longitude AS longitude, participant.articles AS articles, participant:Actor AS isActor,
  participant:Place AS isPlace, participant.unnamedClass AS unnamedClass, participant.held AS held,
  participant.decidedName AS decidedName, participant.decidedNameAt AS decidedNameAt,
  participant.decidedKind AS decidedKind, participant.decidedKindAt AS decidedKindAt,
  [(participant)-[:MERGED_INTO]->(main:Participant) | main.id] AS mainIds
ORDER BY participant.id

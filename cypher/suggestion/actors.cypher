// Actors with a proper name, as far as others are told from them: one page in the order of ids.
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id, name, aliases, kind, country, articles, splitFrom}; splitFrom is the identity that an analyst split it
// off, or null
// Index: Participant.id. Contract: test/contract/suggestions.contract.ts.
MATCH (participant:Participant)
WHERE participant.id > $after AND participant:Actor AND participant.named
WITH participant
ORDER BY participant.id
LIMIT $first
RETURN participant.id AS id, participant.name AS name, participant.aliases AS aliases, participant.kind AS kind,
  participant.country AS country, participant.articles AS articles, participant.splitFrom AS splitFrom
ORDER BY participant.id

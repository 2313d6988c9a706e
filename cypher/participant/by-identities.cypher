// Actors and places by an id that they have or had: each as it is, or what it was merged into.
// $ids: list of string, identities
// Rows: {identityId, id, name, kind, aliases, country, named, latitude, longitude, articles}, in any order; none for
// what isn't there
// Index: Participant.id. Contract: test/contract/decisions.contract.ts.
UNWIND $ids AS identityId
MATCH (identity:Participant {id: identityId})
WITH identityId, coalesce([(identity)-[:MERGED_INTO]->(main) | main][0], identity) AS participant
RETURN identityId, participant.id AS id, participant.name AS name, participant.kind AS kind,
  participant.aliases AS aliases, participant.country AS country, participant.named AS named,
  participant.latitude AS latitude, participant.longitude AS longitude, participant.articles AS articles

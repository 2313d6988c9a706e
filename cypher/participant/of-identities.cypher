// Which participants identities are.
// $ids: list of string, identities
// Rows: {id, participantId, unnamedClass, articles}, as participant/upsert has them; none for what isn't there
// Index: Participant.id. Contract: test/contract/decisions.contract.ts.
UNWIND $ids AS id
MATCH (identity:Participant {id: id})
OPTIONAL MATCH (identity)-[:MERGED_INTO]->(main:Participant)
RETURN id, coalesce(main.id, id) AS participantId,
  CASE WHEN main IS NULL THEN identity.unnamedClass ELSE main.unnamedClass END AS unnamedClass,
  coalesce(main.articles, identity.articles, 0) AS articles

// Adds the identities that articles name, and holds them until the transaction ends. What they are called comes by
// actor/describe and place/describe.
// $rows: list of {id, unnamedClass, splitFrom}, in the order of ids, so that no two writers wait for each other
// Rows: {id, participantId, unnamedClass, articles}: which participant of the graph each is, that one's class, and how
// many articles name it already
// Index: Participant.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MERGE (identity:Participant {id: row.id})
ON CREATE SET identity.unnamedClass = row.unnamedClass
SET identity.id = row.id, identity.splitFrom = row.splitFrom
WITH identity
OPTIONAL MATCH (identity)-[:MERGED_INTO]->(main:Participant)
RETURN identity.id AS id, coalesce(main.id, identity.id) AS participantId,
  CASE WHEN main IS NULL THEN identity.unnamedClass ELSE main.unnamedClass END AS unnamedClass,
  coalesce(main.articles, identity.articles, 0) AS articles

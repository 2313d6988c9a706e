// Adds the identities that articles name, and holds them until the transaction ends. What they are called comes by
// actor/describe and place/describe. A decision may have added an identity before an article named it, and didn't know
// then
// what it was split from.
// $rows: list of {id, unnamedClass, splitFrom}, in the order of ids, so that no two writers wait for each other
// Rows: {id, participantId}: which participant of the graph each is
// Index: Participant.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MERGE (identity:Participant {id: row.id})
ON CREATE SET identity.unnamedClass = row.unnamedClass
SET identity.id = row.id, identity.splitFrom = row.splitFrom
RETURN identity.id AS id, coalesce([(identity)-[:MERGED_INTO]->(main) | main.id][0], identity.id) AS participantId

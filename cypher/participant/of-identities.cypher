// Which participants identities are.
// $ids: list of string, identities
// Rows: {id, participantId}; none for what isn't there
// Index: Participant.id. Contract: test/contract/decisions.contract.ts.
UNWIND $ids AS id
MATCH (identity:Participant {id: id})
RETURN id, coalesce([(identity)-[:MERGED_INTO]->(main) | main.id][0], id) AS participantId

// Says which participants identities are from now on.
// $rows: list of {id, participantId}; where both are one, the identity is a participant of its own
// Index: Participant.id. Contract: test/contract/decisions.contract.ts.
UNWIND $rows AS row
MATCH (identity:Participant {id: row.id})
OPTIONAL MATCH (identity)-[edge:MERGED_INTO]->(:Participant)
DELETE edge
WITH row, identity
WHERE row.id <> row.participantId
MATCH (participant:Participant {id: row.participantId})
CREATE (identity)-[:MERGED_INTO]->(participant)

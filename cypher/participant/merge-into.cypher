// Says which other participants identities are from now on. Where they were others' before, participant/let-go comes
// first.
// $rows: list of {id, participantId}
// Index: Participant.id. Contract: test/contract/decisions.contract.ts.
UNWIND $rows AS row
MATCH (identity:Participant {id: row.id})
MATCH (participant:Participant {id: row.participantId})
CREATE (identity)-[:MERGED_INTO]->(participant)

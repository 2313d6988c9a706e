// Says whose forms new forms are.
// $rows: list of {id, participantId}
// Index: Form.id, Participant.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (form:Form {id: row.id})
MATCH (participant:Participant {id: row.participantId})
CREATE (form)-[:OF]->(participant)

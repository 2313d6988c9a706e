// Says who acts in new events.
// $rows: list of {eventId, participantId}
// Index: Event.id, Participant.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (event:Event {id: row.eventId})
MATCH (participant:Participant {id: row.participantId})
CREATE (participant)-[:SOURCE_OF]->(event)

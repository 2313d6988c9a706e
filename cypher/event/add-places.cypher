// Says where events are, as their claims tell.
// $rows: list of {eventId, participantId}
// Index: Event.id, Participant.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (event:Event {id: row.eventId})
MATCH (place:Participant {id: row.participantId})
CREATE (event)-[:AT]->(place)

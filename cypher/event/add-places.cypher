// Says where events are, as their claims tell.
// $rows: list of {eventId, placeId}
// Index: Event.id, Participant.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (event:Event {id: row.eventId})
MATCH (place:Participant {id: row.placeId})
MERGE (event)-[:AT]->(place)

// Says who or what is acted upon in new events.
// $rows: list of {eventId, participantId}
// Index: Event.id, Participant.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (event:Event {id: row.eventId})
MATCH (participant:Participant {id: row.participantId})
CREATE (event)-[:TARGETS]->(participant)

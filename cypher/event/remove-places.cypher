// Takes places off events.
// $rows: list of {eventId, participantId}
// Index: Event.id. Contract: test/contract/deletion.contract.ts.
UNWIND $rows AS row
MATCH (:Event {id: row.eventId})-[edge:AT]->(place:Participant)
WHERE place.id = row.participantId
DELETE edge

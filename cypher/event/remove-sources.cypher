// Takes those who act off events.
// $rows: list of {eventId, participantId}
// Index: Event.id. Contract: test/contract/decisions.contract.ts.
UNWIND $rows AS row
MATCH (:Event {id: row.eventId})<-[edge:SOURCE_OF]-(participant:Participant)
WHERE participant.id = row.participantId
DELETE edge

// Takes those who are acted upon off events.
// $rows: list of {eventId, participantId}
// Index: Event.id. Contract: test/contract/decisions.contract.ts.
UNWIND $rows AS row
MATCH (:Event {id: row.eventId})-[edge:TARGETS]->(participant:Participant)
WHERE participant.id = row.participantId
DELETE edge

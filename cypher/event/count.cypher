// How many events pass a filter, by how they stand.
// :EVENTS finds them, called event
// Rows: {status, count}, in any order
// Index: Participant.id. Contract: test/contract/filter.contract.ts.
:EVENTS
RETURN event.status AS status, count(event) AS count

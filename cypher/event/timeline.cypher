// How many events pass a filter in each period, by how they stand and what they are.
// :EVENTS finds them, called event, :PERIOD is the beginning of their day that tells the period
// Rows: {period, status, type, count, intensity}, in any order; intensity is the sum
// Index: Participant.id. Contract: test/contract/filter.contract.ts.
:EVENTS
RETURN :PERIOD AS period, event.status AS status, event.type AS type, count(event) AS count,
  sum(event.intensity) AS intensity

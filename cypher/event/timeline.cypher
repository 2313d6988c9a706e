// How many events that pass a filter are in each period, by how they stand and what they are.
// :EVENTS finds them, called event, :PERIOD is the beginning of their day that tells the period
// Rows: {period, counts}, in any order; counts has a list for each status and type that is there: [status, type, count,
// intensity], intensity being the sum
// Index: Participant.id. Contract: test/contract/filter.contract.ts.
:EVENTS
WITH :PERIOD AS period, event.status AS status, event.type AS type, count(event) AS count,
  sum(event.intensity) AS intensity
RETURN period, collect([status, type, count, intensity]) AS counts

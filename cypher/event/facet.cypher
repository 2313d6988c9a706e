// How many events that pass a filter have each value of something, the most frequent first.
// :EVENTS finds them, called event, :VALUES makes a row of each of its values
// $first: integer, the most rows wanted
// Rows: {value, count}; events without a value are left out
// Index: Participant.id. Contract: test/contract/filter.contract.ts.
:EVENTS
:VALUES
WITH value, count(event) AS count
WHERE value IS NOT NULL
RETURN value, count
ORDER BY count DESC, value
LIMIT $first

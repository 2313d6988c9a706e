// How many claims pass a filter.
// :CLAIMS finds them, called claim, with what they tell of, called event
// Rows: {count}
// Index: Participant.id. Contract: test/contract/filter.contract.ts.
:CLAIMS
RETURN count(claim) AS count

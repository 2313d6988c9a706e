// Claims that pass a filter, in an order.
// :CLAIMS finds those of a page, called claim, with what they tell of, called event; :ORDER is the order
// $first: integer, the most rows wanted
// Rows: {id}, and what claim/by-ids tells of each
// Then: claim/by-ids
// Index: Participant.id. Contract: test/contract/filter.contract.ts.
:CLAIMS
RETURN claim.id AS id
ORDER BY :ORDER
LIMIT $first

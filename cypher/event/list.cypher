// Events that pass a filter, in an order.
// :EVENTS finds those of a page, called event, :ORDER is the order
// $first: integer, the most rows wanted
// Rows: {id}, and what event/by-ids tells of each
// Then: event/by-ids
// Index: Event.day. Contract: test/contract/filter.contract.ts.
:EVENTS
RETURN event.id AS id
ORDER BY :ORDER
LIMIT $first

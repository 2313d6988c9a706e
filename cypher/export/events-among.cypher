// Which of some events pass a filter, for the exports for other programs.
// :CONDITION is the filter, of event
// $ids: list of string, Event.id
// Rows: {id}, in any order
// Index: Event.id. Contract: test/contract/exchange.contract.ts.
UNWIND $ids AS id
MATCH (event:Event {id: id})
WHERE :CONDITION
RETURN event.id AS id

// The last day of any event, and how many events there are.
// Rows: one, {day, events}; null where there are no events, and empty where none has a day
// Index: none, it looks at all. Contract: test/contract/filter.contract.ts.
MATCH (event:Event)
RETURN max(event.day) AS day, count(event) AS events

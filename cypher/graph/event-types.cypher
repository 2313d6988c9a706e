// How many events there are of each type.
// Rows: {type, events, claims}, by type
// Index: none, it looks at all. Contract: test/contract/read.cases.ts.
MATCH (event:Event)
RETURN event.type AS type, count(event) AS events, sum(event.claims) AS claims
ORDER BY type

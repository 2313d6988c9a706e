// How many events there are of each type.
// Rows: {type, events, claims}, by type
// Contract: test/contract/read.cases.ts.
MATCH (event:Event)
RETURN event.type AS type, count(event) AS events, sum(event.claims) AS claims
ORDER BY type

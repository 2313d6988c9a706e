// How many relations there are of each type.
// Rows: {type, relations, events, claims}, by type
// Index: none, it looks at all. Contract: test/contract/read.cases.ts.
MATCH (relation:Relation)
RETURN relation.type AS type, count(relation) AS relations, sum(relation.events) AS events,
  sum(relation.claims) AS claims
ORDER BY type

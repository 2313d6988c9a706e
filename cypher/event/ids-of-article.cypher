// The events that an article tells of.
// $id: string, Article.id
// Rows: {id}, in order
// Index: Article.id. Contract: test/contract/read.cases.ts.
MATCH (:Article {id: $id})-[:HAS]->(:Sentence)<-[:STATED_IN]-(:Claim)-[:ABOUT]->(event:Event)
RETURN DISTINCT event.id AS id
ORDER BY id

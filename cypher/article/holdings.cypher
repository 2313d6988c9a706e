// How much articles hold in the graph.
// $ids: list of string
// Rows: {id, claims, events, actors}, in any order
// Index: Article.id. Contract: test/contract/read.cases.ts.
MATCH (article:Article)
WHERE article.id IN $ids
WITH article, COUNT { (article)-[:HAS]->(:Sentence)<-[:STATED_IN]-(:Claim) } AS claims,
  COUNT { (article)-[:NAMES]->(:Form)-[:OF]->(:Actor) } AS actors,
  [(article)-[:HAS]->(:Sentence)<-[:STATED_IN]-(:Claim)-[:ABOUT]->(event:Event) | event.id] AS told
UNWIND CASE WHEN told = [] THEN [null] ELSE told END AS eventId
RETURN article.id AS id, claims, count(DISTINCT eventId) AS events, actors

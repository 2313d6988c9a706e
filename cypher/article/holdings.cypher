// How much articles hold in the graph.
// $ids: list of string
// Rows: {id, claims, events, actors}, in any order
// Index: Article.id. Contract: test/contract/ingest.cases.ts.
MATCH (article:Article)
WHERE article.id IN $ids
OPTIONAL MATCH (article)-[:HAS]->(:Sentence)<-[:STATED_IN]-(claim:Claim)
OPTIONAL MATCH (claim)-[:ABOUT]->(event:Event)
WITH article, count(DISTINCT claim) AS claims, count(DISTINCT event) AS events
OPTIONAL MATCH (article)-[:NAMES]->(:Form)-[:OF]->(actor:Actor)
RETURN article.id AS id, claims, events, count(DISTINCT actor) AS actors

// The claims of an article and the events that they tell of.
// $articleId: string, Article.id
// Rows: {claimId, eventId}, in the order of claims
// Index: Article.id. Contract: test/contract/read.cases.ts.
MATCH (:Article {id: $articleId})-[:HAS]->(:Sentence)<-[:STATED_IN]-(claim:Claim)-[:ABOUT]->(event:Event)
RETURN claim.id AS claimId, event.id AS eventId
ORDER BY claimId

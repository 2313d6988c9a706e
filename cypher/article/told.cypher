// What the claims of an article are about, and the relations that it is folded into.
// $id: string, Article.id
// Rows: {id, isEvent, relationId}, one for each relation; relationId is null where there is none
// Index: Article.id. Contract: test/contract/delete.cases.ts.
MATCH (:Article {id: $id})-[:HAS]->(:Sentence)<-[:STATED_IN]-(:Claim)-[:ABOUT]->(told)
WITH DISTINCT told
OPTIONAL MATCH (told)-[:FOLDED_INTO]->(relation:Relation)
RETURN told.id AS id, told:Event AS isEvent, relation.id AS relationId

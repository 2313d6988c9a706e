// What the claims of an article are about, and the relations that it is folded into.
// $id: string, Article.id
// Rows: {id, isEvent, relationIds}, in any order; what isn't an event is a lasting fact
// Index: Article.id. Contract: test/contract/deletion.contract.ts.
MATCH (:Article {id: $id})-[:HAS]->(:Sentence)<-[:STATED_IN]-(:Claim)-[:ABOUT]->(told)
WITH DISTINCT told
RETURN told.id AS id, told:Event AS isEvent, [(told)-[:FOLDED_INTO]->(relation) | relation.id] AS relationIds

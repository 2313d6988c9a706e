// Where claims stand, and what they tell of.
// $ids: list of string
// Rows: {id, articleId, start, end, relation, key, label, aboutId}, in any order
// Index: Claim.id. Contract: test/contract/decisions.contract.ts.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:STATED_IN]->(:Sentence)<-[:HAS]-(article:Article)
RETURN id, article.id AS articleId, claim.start AS start, claim.end AS end, claim.relation AS relation,
  claim.key AS key, claim.label AS label, [(claim)-[:ABOUT]->(told) | told.id][0] AS aboutId

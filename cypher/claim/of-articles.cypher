// The claims that articles hold and pass a filter, in an order.
// :AFTER is where the page begins, :ORDER is the order, :CONDITION the filter
// $ids: list of string, Article.id
// $first: integer, the most rows wanted for each of $ids
// Rows: {ownerId, id}, owner by owner, and what claim/by-ids tells of each
// Then: claim/by-ids
// Index: Article.id. Contract: test/contract/read.cases.ts.
UNWIND $ids AS ownerId
MATCH (:Article {id: ownerId})-[:HAS]->(:Sentence)<-[:STATED_IN]-(claim:Claim)
WHERE :AFTER AND :CONDITION
WITH ownerId, claim
ORDER BY ownerId, :ORDER
WITH ownerId, collect(claim.id) AS claimIds
UNWIND claimIds[0..$first] AS id
RETURN ownerId, id

// How many claims claim/of-articles has in all.
// :CONDITION is the filter
// $ids: list of string, Article.id
// Rows: {ownerId, count}, in any order; none for an owner without claims
// Index: Article.id. Contract: test/contract/read.cases.ts.
UNWIND $ids AS ownerId
MATCH (:Article {id: ownerId})-[:HAS]->(:Sentence)<-[:STATED_IN]-(claim:Claim)
WHERE :CONDITION
RETURN ownerId, count(claim) AS count

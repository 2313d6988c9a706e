// How many claims claim/of-articles has in all.
// $ids: list of string, Article.id
// $statuses: list of string or null
// Rows: {ownerId, count}, in any order; none for an owner without claims
// Index: Article.id. Contract: test/contract/read.cases.ts.
UNWIND $ids AS ownerId
MATCH (:Article {id: ownerId})-[:HAS]->(:Sentence)<-[:STATED_IN]-(claim:Claim)
WHERE $statuses IS NULL OR claim.status IN $statuses
RETURN ownerId, count(claim) AS count

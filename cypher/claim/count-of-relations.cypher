// How many claims claim/of-relations has in all.
// $ids: list of string, Relation.id
// $statuses: list of string or null
// Rows: {ownerId, count}, in any order; none for an owner without claims
// Index: Relation.id. Contract: test/contract/read.cases.ts.
UNWIND $ids AS ownerId
MATCH (:Relation {id: ownerId})<-[:FOLDED_INTO]-()<-[:ABOUT]-(claim:Claim)
WHERE $statuses IS NULL OR claim.status IN $statuses
RETURN ownerId, count(claim) AS count

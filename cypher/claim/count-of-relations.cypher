// How many claims claim/of-relations has in all.
// :CONDITION is the filter
// $ids: list of string, Relation.id
// Rows: {ownerId, count}, in any order; none for an owner without claims
// Index: Relation.id. Contract: test/contract/read.cases.ts.
UNWIND $ids AS ownerId
MATCH (:Relation {id: ownerId})<-[:FOLDED_INTO]-()<-[:ABOUT]-(claim:Claim)
WHERE :CONDITION
RETURN ownerId, count(claim) AS count

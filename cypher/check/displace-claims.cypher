// Takes claims off the places that they tell of.
// $ids: list of string
// Index: Claim.id. Contract: test/contract/check.contract.ts.
UNWIND $ids AS id
MATCH (:Claim {id: id})-[edge:AT]->()
DELETE edge

// Takes claims off those who make them.
// $ids: list of string
// Index: Claim.id. Contract: test/contract/check.contract.ts.
UNWIND $ids AS id
MATCH (:Claim {id: id})<-[edge:ASSERTS]-()
DELETE edge

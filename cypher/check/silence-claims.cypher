// Takes claims off those who make them, and off the places that they tell of.
// $ids: list of string
// Index: Claim.id. Contract: test/contract/check.contract.ts.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
OPTIONAL MATCH (claim)<-[speaker:ASSERTS]-()
OPTIONAL MATCH (claim)-[place:AT]->()
DELETE speaker, place

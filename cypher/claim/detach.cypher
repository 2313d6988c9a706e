// Takes claims off what they told of until now.
// $ids: list of string, Claim.id
// Index: Claim.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[edge:ABOUT]->()
DELETE edge

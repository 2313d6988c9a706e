// Removes claims that are stated in no sentence.
// $ids: list of string
// Index: Claim.id. Contract: test/contract/check.contract.ts.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
WHERE NOT EXISTS { (claim)-[:STATED_IN]->(:Sentence) }
DETACH DELETE claim

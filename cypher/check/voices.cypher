// Who makes claims, and where these are told of, by the names that their articles give.
// $ids: list of string, Claim.id
// Rows: {id, speaker, place}, in any order
// Index: Claim.id. Contract: test/contract/check.contract.ts.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN id, claim.speakerIdentity AS speaker, claim.placeIdentity AS place

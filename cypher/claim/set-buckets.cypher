// Says anew where claims are looked up.
// $rows: list of {id, bucket}
// Index: Claim.id. Contract: test/contract/decisions.contract.ts.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim.bucket = row.bucket

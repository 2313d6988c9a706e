// What claims in certain buckets tell of.
// $keys: list of string, Claim.bucket, as src/resolution/telling.ts makes it
// Rows: {id, isEvent}, in any order, each once; what isn't an event is a lasting fact
// Index: Claim.bucket. Contract: test/contract/ingestion.contract.ts.
UNWIND $keys AS key
MATCH (claim:Claim {bucket: key})-[:ABOUT]->(told)
RETURN DISTINCT told.id AS id, told:Event AS isEvent

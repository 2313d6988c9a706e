// What claims with certain keys tell of.
// $keys: list of string, Claim.key, as src/resolution/events.ts makes it
// Rows: {id, isEvent}, in any order, each once; what isn't an event is a lasting fact
// Index: Claim.key. Contract: test/contract/decisions.contract.ts.
UNWIND $keys AS key
MATCH (claim:Claim {key: key})-[:ABOUT]->(told)
RETURN DISTINCT told.id AS id, told:Event AS isEvent

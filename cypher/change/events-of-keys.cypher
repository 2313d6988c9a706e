// The events that claims with certain keys tell of now.
// $keys: list of string, Claim.key
// Rows: {key, id}, in any order, each once
// Index: Claim.key. Contract: test/contract/suggestions.contract.ts.
UNWIND $keys AS key
MATCH (:Claim {key: key})-[:ABOUT]->(event:Event)
RETURN DISTINCT key, event.id AS id

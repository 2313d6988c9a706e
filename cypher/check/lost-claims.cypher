// Claims that are stated in no sentence: one page in the order of ids.
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id}
// Index: none, it looks at all. Contract: test/contract/check.contract.ts.
MATCH (claim:Claim)
WHERE claim.id > $after AND NOT EXISTS { (claim)-[:STATED_IN]->(:Sentence) }
RETURN claim.id AS id
ORDER BY id
LIMIT $first

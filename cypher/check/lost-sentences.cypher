// Sentences that no article has: one page in the order of ids.
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id}
// Index: none, it looks at all. Contract: test/contract/check.contract.ts.
MATCH (sentence:Sentence)
WHERE sentence.id > $after AND NOT EXISTS { (sentence)<-[:HAS]-(:Article) }
RETURN sentence.id AS id
ORDER BY id
LIMIT $first

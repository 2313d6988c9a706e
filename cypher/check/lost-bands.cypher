// Bands that belong to no article: one page in the order of keys.
// $after: string, key of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id}, the key of each
// Index: none, it looks at all. Contract: test/contract/check.contract.ts.
MATCH (band:Band)
WHERE band.key > $after AND NOT EXISTS { (band)--(:Article) }
RETURN band.key AS id
ORDER BY id
LIMIT $first

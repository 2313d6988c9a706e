// Removes bands that belong to no article.
// $ids: list of string, Band.key
// Index: Band.key. Contract: test/contract/check.contract.ts.
UNWIND $ids AS id
MATCH (band:Band {key: id})
WHERE NOT EXISTS { (band)--(:Article) }
DETACH DELETE band

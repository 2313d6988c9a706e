// What no decision concerns any more, though it was noted for one.
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id}
// Index: none, it looks at all. Contract: test/contract/check.contract.ts.
MATCH (subject:Subject)
WHERE subject.id > $after AND NOT EXISTS { (subject)<-[:CONCERNS]-(:Change) }
RETURN subject.id AS id
ORDER BY id
LIMIT $first

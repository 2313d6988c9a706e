// The nodes of a label that have one id, and what each is joined to.
// $label: string
// $id: string
// Rows: {neighbourIds}, those that are joined to most first
// Index: none, it looks at all. Contract: test/contract/check.contract.ts.
MATCH (node)
WHERE coalesce(node.id, node.code, node.key, toString(node.number)) = $id AND $label IN labels(node)
WITH node, COUNT { (node)--() } AS edges
ORDER BY edges DESC
RETURN [(node)--(neighbour) | neighbour.id] AS neighbourIds

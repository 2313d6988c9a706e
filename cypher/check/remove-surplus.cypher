// Removes the nodes of a label that have an id, with their edges.
// $label: string
// $id: string
// Index: none, it looks at all. Contract: test/contract/check.contract.ts.
MATCH (node)
WHERE coalesce(node.id, node.code, node.key, toString(node.number)) = $id AND $label IN labels(node)
DETACH DELETE node

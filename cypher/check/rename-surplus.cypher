// Gives other ids to all nodes of a label that have one id, but to the one that is joined to most.
// $label: string
// $id: string
// $surplusId: string, the other id
// Index: none, it looks at all. Contract: test/contract/check.contract.ts.
MATCH (node)
WHERE coalesce(node.id, node.code, node.key, toString(node.number)) = $id AND $label IN labels(node)
WITH node, COUNT { (node)--() } AS edges
ORDER BY edges DESC
WITH collect(node) AS nodes
UNWIND nodes[1..] AS surplus
SET surplus.id = $surplusId

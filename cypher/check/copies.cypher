// Ids that several nodes of a label have, though ids tell nodes apart; of what has no id, codes, keys and numbers.
// Rows: {label, id, count}, in any order
// Index: none, it looks at all. Contract: test/contract/check.contract.ts.
MATCH (node)
UNWIND labels(node) AS label
WITH label, coalesce(node.id, node.code, node.key, toString(node.number)) AS id, count(node) AS count
WHERE count > 1 AND id IS NOT NULL
RETURN label, id, count

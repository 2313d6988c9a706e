// The ids of all nodes of a kind, for the bulk export: one page in their order. :LABEL is the kind, :KEY the property
// that identifies such a node.
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id}
// Index: Event.id. Contract: test/contract/bulk.contract.ts.
MATCH (node:LABEL)
WHERE node:KEY > $after
RETURN node:KEY AS id
ORDER BY node:KEY
LIMIT $first

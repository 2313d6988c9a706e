// Nodes of a kind with all that they have, for the bulk export. :LABEL is the kind, :KEY the property that identifies
// such a node.
// $ids: list of string
// Rows: {id, labels, properties}, in any order; labels are in any order
// Index: Event.id. Contract: test/contract/bulk.contract.ts.
UNWIND $ids AS id
MATCH (node:LABEL)
WHERE node:KEY = id
RETURN id, labels(node) AS labels, properties(node) AS properties

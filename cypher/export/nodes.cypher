// Nodes of a kind with all that they have, for the bulk export. :LABEL is the kind, :KEY the property that identifies
// such a node.
// $ids: list of string
// Rows: {id, labels, properties}, in any order; labels are in any order, and null where :LABEL is the only one, since
// the embedded store takes as long for them as for the properties
// Index: Event.id. Contract: test/contract/bulk.contract.ts.
UNWIND $ids AS id
MATCH (node:LABEL)
WHERE node:KEY = id
RETURN id, CASE size(labels(node)) WHEN 1 THEN null ELSE labels(node) END AS labels,
  properties(node) AS properties

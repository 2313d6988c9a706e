// The edges of a kind at nodes that have few of them each, with all that the edges have, for the bulk export. :LABEL is
// the nodes' kind, :EDGE the edge with its direction, :OTHER what it joins them to, :KEY the property that identifies
// that.
// $ids: list of string
// Rows: {id, type, otherId, properties}, in any order; properties are null where there are none
// Index: Event.id. Contract: test/contract/bulk.contract.ts.
UNWIND $ids AS id
MATCH (node:LABEL {id: id}):EDGE(other:OTHER)
RETURN id, type(edge) AS type, other:KEY AS otherId,
  CASE size(keys(edge)) WHEN 0 THEN null ELSE properties(edge) END AS properties

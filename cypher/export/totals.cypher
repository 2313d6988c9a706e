// How many nodes and edges there are for the bulk export: all but what isn't the graph, which stays behind.
// Rows: one, {nodes, edges}
// Index: none, it asks for the store's own counts. Contract: test/contract/bulk.contract.ts.
RETURN COUNT { () } - COUNT { (:DeadLetter) } - COUNT { (:Checkpoint) } - COUNT { (:Feed) } AS nodes,
  COUNT { ()-->() } AS edges

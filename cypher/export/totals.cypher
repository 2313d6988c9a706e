// How many nodes and edges there are of whatever kind, for the bulk export.
// Rows: one, {nodes, edges}
// Index: none, it asks for the store's own counts. Contract: test/contract/bulk.contract.ts.
RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS edges

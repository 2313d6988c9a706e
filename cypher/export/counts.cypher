// How much there is to be moved to another graph.
// Rows: one, {articles, decisions, withdrawals}
// Index: none, it asks for the store's own counts. Contract: test/contract/move.contract.ts.
RETURN COUNT { (:Article) } AS articles, COUNT { (:Change) } AS decisions, COUNT { (:Withdrawal) } AS withdrawals

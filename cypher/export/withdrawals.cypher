// What was withdrawn, to be moved to another graph: one page in the order of ids.
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id, properties}; properties are all that the node has
// Index: Withdrawal.id. Contract: test/contract/move.contract.ts.
MATCH (withdrawal:Withdrawal)
WHERE withdrawal.id > $after
WITH withdrawal
ORDER BY withdrawal.id
LIMIT $first
RETURN withdrawal.id AS id, properties(withdrawal) AS properties
ORDER BY withdrawal.id

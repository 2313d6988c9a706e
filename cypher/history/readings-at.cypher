// How articles were read at a moment that are read otherwise now, or are gone: one page in the order of ids.
// $moment: string, ISO 8601 in UTC
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id, told}, told as history/withdraw has it
// Index: Withdrawal.id. Contract: test/contract/history.contract.ts.
MATCH (withdrawal:Withdrawal)
WHERE withdrawal.id > $after AND withdrawal.learned <= $moment AND withdrawal.withdrawn > $moment
RETURN withdrawal.id AS id, withdrawal.told AS told
ORDER BY id
LIMIT $first

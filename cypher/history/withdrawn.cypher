// How articles were read that were deleted or read anew in some time, the latest first.
// $since: string, ISO 8601 in UTC, not included
// $until: string, ISO 8601 in UTC, included
// $first: integer, the most rows wanted
// Rows: {id, articleId, learned, withdrawn, reason, told}
// Index: Withdrawal.withdrawn. Contract: test/contract/history.contract.ts.
MATCH (withdrawal:Withdrawal)
WHERE withdrawal.withdrawn > $since AND withdrawal.withdrawn <= $until AND withdrawal.id IS NOT NULL
RETURN withdrawal.id AS id, withdrawal.articleId AS articleId, withdrawal.learned AS learned,
  withdrawal.withdrawn AS withdrawn, withdrawal.reason AS reason, withdrawal.told AS told
ORDER BY withdrawn DESC, id DESC
LIMIT $first

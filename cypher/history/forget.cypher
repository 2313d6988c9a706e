// Removes how an article was read in the past.
// $articleId: string
// Index: none, it looks at all. Contract: test/contract/history.contract.ts.
MATCH (withdrawal:Withdrawal)
WHERE withdrawal.articleId = $articleId
DETACH DELETE withdrawal

// Keeps how articles were read until they were deleted or read anew.
// $rows: list of {id, articleId, learned, withdrawn, reason, told}; told is JSON of a ResolvedArticle
// (src/resolution/resolved-article.ts)
// Index: Withdrawal.id. Contract: test/contract/history.contract.ts.
UNWIND $rows AS row
MERGE (withdrawal:Withdrawal {id: row.id})
SET withdrawal = row

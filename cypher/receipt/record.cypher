// Keeps what was answered to a request with a key. Of two answers, the first one stays.
// $id: string, Receipt.id
// $request: string, a hash of what was asked for
// $result: string, JSON
// $made: string, ISO 8601 in UTC
// Rows: one, {result}, the one that stays
// Index: Receipt.id. Contract: test/contract/receipts.contract.ts.
MERGE (receipt:Receipt {id: $id})
ON CREATE SET receipt.request = $request, receipt.result = $result, receipt.made = $made
RETURN receipt.result AS result

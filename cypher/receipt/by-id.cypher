// What was answered to a request with a key.
// $id: string, Receipt.id
// Rows: one, {request, result}, or none; result is JSON
// Index: Receipt.id. Contract: test/contract/receipts.contract.ts.
MATCH (receipt:Receipt {id: $id})
RETURN receipt.request AS request, receipt.result AS result

// Adds what was withdrawn in another graph; what is there already stays as it is.
// $rows: list of {id, properties}
// Rows: {id, created}
// Index: Withdrawal.id. Contract: test/contract/move.contract.ts.
UNWIND $rows AS row
MERGE (withdrawal:Withdrawal {id: row.id})
ON CREATE SET withdrawal += row.properties, withdrawal.fresh = true
WITH withdrawal, withdrawal.fresh IS NOT NULL AS created
REMOVE withdrawal.fresh
RETURN withdrawal.id AS id, created

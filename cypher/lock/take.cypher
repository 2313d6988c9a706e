// Holds names until the transaction ends: what two writers may not do at once without having a node in common.
// $ids: list of string, sorted, so that no two writers wait for each other
// Index: Lock.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $ids AS id
MERGE (lock:Lock {id: id})
SET lock.id = id

// Whether a batch was begun and has not come to its end.
// $batch: string, Checkpoint.batch
// Rows: one, {count}, how many inputs were begun
// Index: Checkpoint.batch. Contract: test/contract/batch.contract.ts.
MATCH (checkpoint:Checkpoint {batch: $batch})
RETURN count(checkpoint) AS count

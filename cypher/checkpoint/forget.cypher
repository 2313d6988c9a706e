// Forgets how far a batch has come, some of its inputs at a time.
// $batch: string, Checkpoint.batch
// $first: integer, the most inputs that are forgotten
// Rows: {count}, how many were forgotten
// Index: Checkpoint.batch. Contract: test/contract/batch.contract.ts.
MATCH (checkpoint:Checkpoint {batch: $batch})
WITH checkpoint
LIMIT $first
DETACH DELETE checkpoint
RETURN count(*) AS count

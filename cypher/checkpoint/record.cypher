// Keeps how far a batch has come in some of its inputs.
// $rows: list of {id, batch, version, done, finished}
// Index: Checkpoint.id. Contract: test/contract/batch.contract.ts.
UNWIND $rows AS row
MERGE (checkpoint:Checkpoint {id: row.id})
SET checkpoint.batch = row.batch, checkpoint.version = row.version, checkpoint.done = row.done,
  checkpoint.finished = row.finished

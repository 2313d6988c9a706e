// How far a batch has come in one of its inputs.
// $id: string, Checkpoint.id
// Rows: one, {version, done, finished}, or none; done counts the entries from the beginning that are kept
// Index: Checkpoint.id. Contract: test/contract/batch.contract.ts.
MATCH (checkpoint:Checkpoint {id: $id})
RETURN checkpoint.version AS version, checkpoint.done AS done, checkpoint.finished AS finished

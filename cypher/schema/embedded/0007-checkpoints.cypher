// How far a batch has come is looked up by input, and forgotten by batch.
CREATE INDEX checkpoint_id IF NOT EXISTS FOR (checkpoint:Checkpoint) ON (checkpoint.id);
CREATE INDEX checkpoint_batch IF NOT EXISTS FOR (checkpoint:Checkpoint) ON (checkpoint.batch);

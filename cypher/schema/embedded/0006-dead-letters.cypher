// What could not be ingested is looked up by its id.
CREATE INDEX dead_letter_id IF NOT EXISTS FOR (letter:DeadLetter) ON (letter.id);

// What could not be ingested is looked up by its id, and listed by when it first failed.
CREATE CONSTRAINT dead_letter_id IF NOT EXISTS FOR (letter:DeadLetter) REQUIRE letter.id IS UNIQUE;
CREATE INDEX dead_letter_order IF NOT EXISTS FOR (letter:DeadLetter) ON (letter.failedAt, letter.id);

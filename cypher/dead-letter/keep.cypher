// Keeps what failed. What failed before is one letter still: it has been tried once more, and says why it failed now.
// $rows: list of {id, where, name, code, reason, remedy, format, hints, content, rest, bytes, beginning, triedAt}
// Index: DeadLetter.id. Contract: test/contract/dead-letters.contract.ts.
UNWIND $rows AS row
MERGE (letter:DeadLetter {id: row.id})
ON CREATE SET letter.`where` = row.`where`, letter.name = row.name, letter.format = row.format,
  letter.hints = row.hints, letter.content = row.content, letter.rest = row.rest, letter.bytes = row.bytes,
  letter.beginning = row.beginning, letter.failedAt = row.triedAt, letter.attempts = 0
SET letter.code = row.code, letter.reason = row.reason, letter.remedy = row.remedy, letter.triedAt = row.triedAt,
  letter.attempts = letter.attempts + 1

// What failed and was kept, with what it is.
// $id: string, DeadLetter.id
// Rows: one, {id, where, name, code, reason, remedy, format, bytes, beginning, failedAt, triedAt, attempts, hints,
// content, rest}, or none; hints is JSON, content and rest are Base64 of what gzip made of the bytes
// Index: DeadLetter.id. Contract: test/contract/dead-letters.contract.ts.
MATCH (letter:DeadLetter {id: $id})
RETURN letter.id AS id, letter.`where` AS `where`, letter.name AS name, letter.code AS code, letter.reason AS reason,
  letter.remedy AS remedy, letter.format AS format, letter.bytes AS bytes, letter.beginning AS beginning,
  letter.failedAt AS failedAt, letter.triedAt AS triedAt, letter.attempts AS attempts, letter.hints AS hints,
  letter.content AS content, letter.rest AS rest

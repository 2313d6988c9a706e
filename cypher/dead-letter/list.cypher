// What failed and was kept, in an order, without what it is.
// :AFTER is where the page begins, :ORDER is the order
// $code: string or null, of the error
// $first: integer, the most rows wanted
// Rows: {id, where, name, code, reason, remedy, format, bytes, beginning, failedAt, triedAt, attempts}
// Index: DeadLetter.failedAt. Contract: test/contract/dead-letters.contract.ts.
MATCH (letter:DeadLetter)
WHERE ($code IS NULL OR letter.code = $code)
  AND :AFTER
WITH letter
ORDER BY :ORDER
LIMIT $first
RETURN letter.id AS id, letter.`where` AS `where`, letter.name AS name, letter.code AS code, letter.reason AS reason,
  letter.remedy AS remedy, letter.format AS format, letter.bytes AS bytes, letter.beginning AS beginning,
  letter.failedAt AS failedAt, letter.triedAt AS triedAt, letter.attempts AS attempts
ORDER BY :ORDER

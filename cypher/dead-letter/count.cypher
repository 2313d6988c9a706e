// How many dead-letter/list has in all.
// $code: string or null, of the error
// Rows: {count}
// Index: none, it looks at all. Contract: test/contract/dead-letters.contract.ts.
MATCH (letter:DeadLetter)
WHERE $code IS NULL OR letter.code = $code
RETURN count(letter) AS count

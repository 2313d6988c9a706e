// Forgets what failed: it was tried again and is in the graph, or nobody wants it.
// $ids: list of string
// Rows: {id} of each that was there
// Index: DeadLetter.id. Contract: test/contract/dead-letters.contract.ts.
UNWIND $ids AS id
MATCH (letter:DeadLetter {id: id})
DETACH DELETE letter
RETURN id

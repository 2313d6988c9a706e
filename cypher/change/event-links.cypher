// What analysts decided of pairs of events, by the keys of the claims that tell of them.
// $keys: list of string, Claim.key
// Rows: {id, kind, pairs}; pairs are keys, two by two, as `KEY KEY`
// Index: Subject.id. Contract: test/contract/decisions.contract.ts.
UNWIND $keys AS key
MATCH (:Subject {id: key})<-[:CONCERNS]-(change:Change)
WHERE change.undone IS NULL AND change.kind IN ['SAME_EVENTS', 'DIFFERENT_EVENTS']
RETURN DISTINCT change.id AS id, change.kind AS kind, change.pairs AS pairs

// Forgets what decisions concern.
// $ids: list of string, Change.id
// Index: Change.id. Contract: test/contract/check.contract.ts.
UNWIND $ids AS id
MATCH (:Change {id: id})-[edge:CONCERNS]->()
DELETE edge

// Takes forms off the participants whose they are.
// $ids: list of string
// Index: Form.id. Contract: test/contract/check.contract.ts.
UNWIND $ids AS id
MATCH (:Form {id: id})-[edge:OF]->()
DELETE edge

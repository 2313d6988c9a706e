// Forgets whom sentences refer to.
// $ids: list of string, Sentence.id
// Index: Sentence.id. Contract: test/contract/check.contract.ts.
UNWIND $ids AS id
MATCH (:Sentence {id: id})-[mention:MENTIONS]->()
DELETE mention

// Removes lasting facts, and takes their claims off them.
// $ids: list of string
// Index: Fact.id. Contract: test/contract/deletion.contract.ts.
UNWIND $ids AS id
MATCH (fact:Fact {id: id})
DETACH DELETE fact

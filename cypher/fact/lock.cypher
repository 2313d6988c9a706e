// Holds facts until the transaction ends, so that what is counted of them stays true.
// $ids: list of string, sorted
// Index: Fact.id. Contract: test/contract/deletion.contract.ts.
UNWIND $ids AS id
MATCH (fact:Fact {id: id})
SET fact.id = fact.id

// Holds relations until the transaction ends, so that what is counted of them stays true.
// $ids: list of string, sorted
// Index: Relation.id. Contract: test/contract/deletion.contract.ts.
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
SET relation.id = relation.id

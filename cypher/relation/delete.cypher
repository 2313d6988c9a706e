// Removes relations into which nothing is folded any more.
// $ids: list of string
// Index: Relation.id. Contract: test/contract/deletion.contract.ts.
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
DETACH DELETE relation

// Removes facts that no claim tells of any more.
// $ids: list of string
// Index: Fact.id. Contract: test/contract/deletion.contract.ts.
UNWIND $ids AS id
MATCH (fact:Fact {id: id})
WHERE fact.claims = 0
DETACH DELETE fact

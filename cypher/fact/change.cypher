// Sets what is different of lasting facts that are there.
// $rows: list of {id, changed}, changed being the properties that differ
// Index: Fact.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (fact:Fact {id: row.id})
SET fact += row.changed

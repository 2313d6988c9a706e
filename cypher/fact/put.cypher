// Adds lasting facts, with all their properties.
// $rows: list of {id} and all other properties of each, in the order of ids
// Index: Fact.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MERGE (fact:Fact {id: row.id})
SET fact = row

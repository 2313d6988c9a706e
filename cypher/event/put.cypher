// Adds events, with all their properties.
// $rows: list of {id} and all other properties of each, in the order of ids
// Index: Event.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MERGE (event:Event {id: row.id})
SET event = row

// Sets what is different of events that are there.
// $rows: list of {id, changed}, changed being the properties that differ
// Index: Event.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
SET event += row.changed

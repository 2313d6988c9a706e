// Holds events until the transaction ends, so that what is counted of them stays true.
// $ids: list of string, sorted
// Index: Event.id. Contract: test/contract/deletion.contract.ts.
UNWIND $ids AS id
MATCH (event:Event {id: id})
SET event.id = event.id

// Removes events, and takes their claims off them.
// $ids: list of string
// Index: Event.id. Contract: test/contract/deletion.contract.ts.
UNWIND $ids AS id
MATCH (event:Event {id: id})
DETACH DELETE event

// Removes events that no claim tells of any more.
// $ids: list of string
// Index: Event.id. Contract: test/contract/deletion.contract.ts.
UNWIND $ids AS id
MATCH (event:Event {id: id})
WHERE event.claims = 0
DETACH DELETE event

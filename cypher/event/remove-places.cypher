// Removes places of events that no claim tells any more.
// $ids: list of string, Event.id
// Index: Event.id. Contract: test/contract/deletion.contract.ts.
UNWIND $ids AS id
MATCH (event:Event {id: id})-[at:AT]->(place:Place)
WITH at, place.id AS placeId, [(event)<-[:ABOUT]-(:Claim)-[:AT]->(told) | told.id] AS told
WHERE NOT placeId IN told
DELETE at

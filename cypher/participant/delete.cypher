// Removes actors and places that no article names any more.
// $ids: list of string
// Index: Participant.id. Contract: test/contract/deletion.contract.ts.
UNWIND $ids AS id
MATCH (participant:Participant {id: id})
DETACH DELETE participant

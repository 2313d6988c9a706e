// Removes actors and places that no article names any more, but those that an analyst decided about.
// $ids: list of string
// Index: Participant.id. Contract: test/contract/deletion.contract.ts.
UNWIND $ids AS id
MATCH (participant:Participant {id: id})
WHERE participant.held IS NULL
DETACH DELETE participant

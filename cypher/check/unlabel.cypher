// Takes the labels off identities that say whether they are actors or places.
// $ids: list of string
// Index: Participant.id. Contract: test/contract/check.contract.ts.
UNWIND $ids AS id
MATCH (participant:Participant {id: id})
REMOVE participant:Actor:Place

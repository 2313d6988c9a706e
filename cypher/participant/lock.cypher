// Holds actors and places until the transaction ends, so that what is counted of them stays true.
// $ids: list of string, sorted
// Index: Participant.id. Contract: test/contract/deletion.contract.ts.
UNWIND $ids AS id
MATCH (participant:Participant {id: id})
SET participant.id = participant.id

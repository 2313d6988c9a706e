// Says that identities are participants of their own.
// $ids: list of string
// Index: Participant.id. Contract: test/contract/decisions.contract.ts.
UNWIND $ids AS id
MATCH (:Participant {id: id})-[edge:MERGED_INTO]->(:Participant)
DELETE edge

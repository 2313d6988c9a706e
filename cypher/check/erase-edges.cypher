// Removes the edges of one type between participants. `:RELATION_TYPE` is filled in at load, as in relation/link.
// $rows: list of {sourceId, targetId}
// Index: Participant.id. Contract: test/contract/check.contract.ts.
UNWIND $rows AS row
MATCH (source:Participant {id: row.sourceId})-[edge:RELATION_TYPE]->(target:Participant {id: row.targetId})
DELETE edge

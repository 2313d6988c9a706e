// Removes the edges of relations of one type, each looked for from its source: for relations whose source is named by
// fewer articles than the other end. `:RELATION_TYPE` is filled in at load, as in relation/link.
// $ids: list of string
// Index: Relation.id, Participant.id. Contract: test/contract/deletion.contract.ts.
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
MATCH (source:Participant {id: relation.sourceId})-[edge:RELATION_TYPE]->(target:Participant {id: relation.targetId})
DELETE edge

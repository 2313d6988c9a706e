// Removes the edges of relations of one type into which nothing is folded any more. `:RELATION_TYPE` is filled in at
// load, as in relation/link.
// $ids: list of string
// Index: Relation.id, Participant.id. Contract: test/contract/deletion.contract.ts.
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
WHERE relation.claims = 0
MATCH (source:Participant {id: relation.sourceId})-[edge:RELATION_TYPE]->(:Participant {id: relation.targetId})
DELETE edge

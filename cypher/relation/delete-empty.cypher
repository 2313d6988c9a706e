// Removes relations and their edges where nothing is folded into them any more. `:RELATION_TYPES` is filled in at load.
// $rows: list of {id, nearId, farId}, as for relation/weigh
// Index: Relation.id, Participant.id. Contract: test/contract/deletion.contract.ts.
UNWIND $rows AS row
MATCH (relation:Relation {id: row.id})
WHERE relation.claims = 0
MATCH (near:Participant {id: row.nearId})-[edge:RELATION_TYPES]-(far:Participant {id: row.farId})
WHERE edge.id = row.id
DETACH DELETE edge, relation

// Says of relations what they are and between whom.
// $rows: list of {id, type, sourceId, targetId}
// Index: Relation.id. Contract: test/contract/check.contract.ts.
UNWIND $rows AS row
MATCH (relation:Relation {id: row.id})
SET relation.type = row.type, relation.sourceId = row.sourceId, relation.targetId = row.targetId

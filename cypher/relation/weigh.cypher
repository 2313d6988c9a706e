// Copies the counts of relations to their edges. `:RELATION_TYPES` is filled in at load with all types of
// src/ontology/relation-types.ts. An edge is looked for from the end that fewer articles name.
// $rows: list of {id, nearId, farId}, the two ends
// Index: Relation.id, Participant.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (relation:Relation {id: row.id})
MATCH (near:Participant {id: row.nearId})-[edge:RELATION_TYPES]-(far:Participant {id: row.farId})
WHERE edge.id = row.id
SET edge.events = relation.events, edge.claims = relation.claims, edge.actual = relation.actual,
  edge.planned = relation.planned, edge.threatened = relation.threatened, edge.alleged = relation.alleged,
  edge.denied = relation.denied, edge.failed = relation.failed, edge.hypothetical = relation.hypothetical,
  edge.first = relation.first, edge.last = relation.last, edge.confidence = relation.confidence

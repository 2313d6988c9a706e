// Draws the edges of new relations of one type, with their counts. `:RELATION_TYPE` is filled in at load, once for each
// type of src/ontology/relation-types.ts, since Cypher takes no types as parameters: relation/link.PRESSURES and so on.
// $rows: list of {id, sourceId, targetId, events, claims, actual, planned, threatened, alleged, denied, failed,
// hypothetical, first, last, confidence}
// Index: Participant.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (source:Participant {id: row.sourceId})
MATCH (target:Participant {id: row.targetId})
CREATE (source)-[:RELATION_TYPE {
  id: row.id, events: row.events, claims: row.claims, actual: row.actual, planned: row.planned,
  threatened: row.threatened, alleged: row.alleged, denied: row.denied, failed: row.failed,
  hypothetical: row.hypothetical, first: row.first, last: row.last, confidence: row.confidence
}]->(target)

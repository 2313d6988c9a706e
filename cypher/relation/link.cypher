// Draws the edges of new relations of one type, with their counts. `:RELATION_TYPE` is filled in at load, once for each
// type of src/ontology/relation-types.ts, since Cypher takes no types as parameters: relation/link.PRESSURES and so on.
// $ids: list of string, Relation.id
// Index: Relation.id, Participant.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
MATCH (source:Participant {id: relation.sourceId})
MATCH (target:Participant {id: relation.targetId})
CREATE (source)-[:RELATION_TYPE {
  id: id, events: relation.events, claims: relation.claims, actual: relation.actual, planned: relation.planned,
  threatened: relation.threatened, alleged: relation.alleged, denied: relation.denied, failed: relation.failed,
  hypothetical: relation.hypothetical, first: relation.first, last: relation.last, confidence: relation.confidence
}]->(target)

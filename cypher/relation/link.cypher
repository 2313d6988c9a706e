// Draws the edges of new relations of one type. `:RELATION_TYPE` is filled in at load, once for each type of
// src/ontology/relation-types.ts, since Cypher takes no types as parameters: relation/link.PRESSURES and so on.
// $rows: list of {id, sourceId, targetId}
// Index: Participant.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (source:Participant {id: row.sourceId})
MATCH (target:Participant {id: row.targetId})
CREATE (source)-[:RELATION_TYPE {id: row.id}]->(target)

// Says whom new facts are about, and folds each into its relation.
// $rows: list of {id, sourceId, targetId, relationId}
// Index: Fact.id, Participant.id, Relation.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (fact:Fact {id: row.id})
MATCH (source:Participant {id: row.sourceId})
MATCH (target:Participant {id: row.targetId})
MATCH (relation:Relation {id: row.relationId})
CREATE (source)-[:SOURCE_OF]->(fact)
CREATE (fact)-[:TARGETS]->(target)
CREATE (fact)-[:FOLDED_INTO]->(relation)

// Folds new events into the relations between their sources and targets.
// $rows: list of {eventId, relationId}
// Index: Event.id, Relation.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (event:Event {id: row.eventId})
MATCH (relation:Relation {id: row.relationId})
CREATE (event)-[:FOLDED_INTO]->(relation)

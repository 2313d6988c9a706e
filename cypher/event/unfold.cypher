// Takes events out of relations.
// $rows: list of {eventId, relationId}
// Index: Event.id. Contract: test/contract/decisions.contract.ts.
UNWIND $rows AS row
MATCH (:Event {id: row.eventId})-[edge:FOLDED_INTO]->(relation:Relation)
WHERE relation.id = row.relationId
DELETE edge

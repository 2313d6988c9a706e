// Events as they were derived, and the edges that go with that: one page in the order of ids.
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id, properties, edgeSourceIds, edgeTargetIds, edgePlaceIds, relationIds, claimIds}; lists are in any order
// Index: Event.id. Contract: test/contract/check.contract.ts.
MATCH (event:Event)
WHERE event.id > $after
WITH event
ORDER BY event.id
LIMIT $first
RETURN event.id AS id, properties(event) AS properties,
  [(event)<-[:SOURCE_OF]-(source:Participant) | source.id] AS edgeSourceIds,
  [(event)-[:TARGETS]->(target:Participant) | target.id] AS edgeTargetIds,
  [(event)-[:AT]->(place:Participant) | place.id] AS edgePlaceIds,
  [(event)-[:FOLDED_INTO]->(relation:Relation) | relation.id] AS relationIds,
  [(event)<-[:ABOUT]-(claim:Claim) | claim.id] AS claimIds
ORDER BY event.id

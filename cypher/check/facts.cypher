// Lasting facts as they were derived, and the edges that go with that: one page in the order of ids.
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id, properties, edgeSourceIds, edgeTargetIds, edgePlaceIds, relationIds, claimIds}; lists are in any order
// Index: Fact.id. Contract: test/contract/check.contract.ts.
MATCH (fact:Fact)
WHERE fact.id > $after
WITH fact
ORDER BY fact.id
LIMIT $first
RETURN fact.id AS id, properties(fact) AS properties,
  [(fact)<-[:SOURCE_OF]-(source:Participant) | source.id] AS edgeSourceIds,
  [(fact)-[:TARGETS]->(target:Participant) | target.id] AS edgeTargetIds,
  [(fact)-[:AT]->(place:Participant) | place.id] AS edgePlaceIds,
  [(fact)-[:FOLDED_INTO]->(relation:Relation) | relation.id] AS relationIds,
  [(fact)<-[:ABOUT]-(claim:Claim) | claim.id] AS claimIds
ORDER BY fact.id

// Lasting facts, whom they are about and what they are folded into, for the export: one page in the order of ids.
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id, relation, claims, confidence, support, sourceIds, targetIds, relationIds}; lists are in any order
// Index: Fact.id. Contract: test/contract/export.contract.ts.
MATCH (fact:Fact)
WHERE fact.id > $after
WITH fact
ORDER BY fact.id
LIMIT $first
RETURN fact.id AS id, fact.relation AS relation, fact.claims AS claims, fact.confidence AS confidence, fact.support AS
  support,
  [(fact)<-[:SOURCE_OF]-(source:Participant) | source.id] AS sourceIds,
  [(fact)-[:TARGETS]->(target:Participant) | target.id] AS targetIds,
  [(fact)-[:FOLDED_INTO]->(relation:Relation) | relation.id] AS relationIds
ORDER BY fact.id

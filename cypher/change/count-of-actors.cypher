// How many decisions change/of-actors has in all.
// $ids: list of string, Participant.id
// $kinds: list of string or null
// $standing: boolean or null, whether they stand; else they were undone
// Rows: {ownerId, count}, in any order; none for an owner about whom nothing was decided
// Index: Participant.id, Subject.id. Contract: test/contract/suggestions.contract.ts.
UNWIND $ids AS ownerId
MATCH (participant:Participant {id: ownerId})
MATCH (identity:Participant)-[:MERGED_INTO*0..1]->(participant)
MATCH (:Subject {id: identity.id})<-[:CONCERNS]-(change:Change)
WITH DISTINCT ownerId, change
WHERE ($kinds IS NULL OR change.kind IN $kinds) AND ($standing IS NULL OR (change.undone IS NULL) = $standing)
RETURN ownerId, count(change) AS count

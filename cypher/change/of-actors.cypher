// As change/list, of each of some actors or places: decisions about any identity that they are made of.
// :AFTER is where the page begins, :ORDER is the order
// $ids: list of string, Participant.id
// $kinds: list of string or null
// $standing: boolean or null, whether they stand; else they were undone
// $first: integer, the most rows wanted for each of $ids
// Rows: {ownerId, id}, owner by owner, and what change/by-ids tells of each
// Then: change/by-ids
// Index: Participant.id, Subject.id. Contract: test/contract/suggestions.contract.ts.
UNWIND $ids AS ownerId
MATCH (participant:Participant {id: ownerId})
MATCH (identity:Participant)-[:MERGED_INTO*0..1]->(participant)
MATCH (:Subject {id: identity.id})<-[:CONCERNS]-(change:Change)
WITH DISTINCT ownerId, change
WHERE ($kinds IS NULL OR change.kind IN $kinds) AND ($standing IS NULL OR (change.undone IS NULL) = $standing)
  AND :AFTER
WITH ownerId, change
ORDER BY ownerId, :ORDER
WITH ownerId, collect(change.id) AS changeIds
UNWIND changeIds[0..$first] AS id
RETURN ownerId, id

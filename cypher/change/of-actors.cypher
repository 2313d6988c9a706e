// As change/list, of each of some actors or places: decisions about any identity that they are made of.
// $ids: list of string, Participant.id
// $kinds: list of string or null
// $standing: boolean or null, whether they stand; else they were undone
// $afterMade: string or null, when the last one seen was made; null for the first page
// $afterId: string or null, its id
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
  AND ($afterMade IS NULL OR change.made < $afterMade OR change.made = $afterMade AND change.id < $afterId)
WITH ownerId, change
ORDER BY ownerId, change.made DESC, change.id DESC
WITH ownerId, collect(change.id) AS changeIds
UNWIND changeIds[0..$first] AS id
RETURN ownerId, id

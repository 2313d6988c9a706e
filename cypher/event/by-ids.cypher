// Events, with who takes part and where.
// $ids: list of string
// Rows: {id, type, mode, relation, from, to, day, precision, intensity, claims, timed, actual, planned, threatened,
// alleged, denied, failed, hypothetical, confidence, sourceIds, targetIds, placeIds}, in any order
// Index: Event.id. Contract: test/contract/read.cases.ts.
MATCH (event:Event)
WHERE event.id IN $ids
OPTIONAL MATCH (source:Participant)-[:SOURCE_OF]->(event)
WITH event, source ORDER BY source.id
WITH event, collect(source.id) AS sourceIds
OPTIONAL MATCH (event)-[:TARGETS]->(target:Participant)
WITH event, sourceIds, target ORDER BY target.id
WITH event, sourceIds, collect(target.id) AS targetIds
OPTIONAL MATCH (event)-[:AT]->(place:Place)
WITH event, sourceIds, targetIds, place ORDER BY place.id
WITH event, sourceIds, targetIds, collect(place.id) AS placeIds
RETURN event.id AS id, event.type AS type, event.mode AS mode, event.relation AS relation, event.from AS from,
  event.to AS to, event.day AS day, event.precision AS precision, event.intensity AS intensity,
  event.claims AS claims, event.timed AS timed, event.actual AS actual, event.planned AS planned,
  event.threatened AS threatened, event.alleged AS alleged, event.denied AS denied, event.failed AS failed,
  event.hypothetical AS hypothetical, event.confidence AS confidence, sourceIds, targetIds, placeIds

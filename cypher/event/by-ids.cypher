// Events, with who takes part and where.
// $ids: list of string
// Rows: {id, type, mode, relation, relations, from, to, day, precision, intensity, status, claims, timed, actual,
// planned, threatened, alleged, denied, failed, hypothetical, confidence, support, denials, contested, sourceIds,
// targetIds, placeIds, mainPlaceId}, in any order; mainPlaceId is the one of placeIds that most speaks for, or null
// Index: Event.id. Contract: test/contract/read.cases.ts.
MATCH (event:Event)
WHERE event.id IN $ids
RETURN event.id AS id, event.type AS type, event.mode AS mode, event.relation AS relation, event.relations AS relations,
  event.from AS from, event.to AS to, event.day AS day, event.precision AS precision, event.intensity AS intensity,
  event.status AS status, event.claims AS claims, event.timed AS timed, event.actual AS actual, event.planned AS
  planned,
  event.threatened AS threatened, event.alleged AS alleged, event.denied AS denied, event.failed AS failed,
  event.hypothetical AS hypothetical, event.confidence AS confidence, event.support AS support,
  event.denials AS denials, event.contested AS contested, event.place AS mainPlaceId, event.sourceIds AS sourceIds,
  event.targetIds AS targetIds, [(event)-[:AT]->(place) | place.id] AS placeIds

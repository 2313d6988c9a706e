// Events as they were derived from their claims.
// $ids: list of string
// Rows: {id, relation, relations, type, mode, from, to, day, precision, intensity, status, sourceIds, targetIds,
// placeIds, place, claims,
// timed, actual, planned, threatened, alleged, denied, failed, hypothetical, confidence, support, denials, contested},
// in any order
// Index: Event.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN id, event.relation AS relation, event.relations AS relations, event.type AS type, event.mode AS mode, event.from
  AS from, event.to AS to,
  event.day AS day, event.precision AS precision, event.intensity AS intensity, event.status AS status,
  event.sourceIds AS sourceIds, event.targetIds AS targetIds, event.placeIds AS placeIds, event.place AS place,
  event.claims AS claims,
  event.timed AS timed, event.actual AS actual, event.planned AS planned, event.threatened AS threatened,
  event.alleged AS alleged, event.denied AS denied, event.failed AS failed, event.hypothetical AS hypothetical,
  event.confidence AS confidence, event.support AS support, event.denials AS denials, event.contested AS contested

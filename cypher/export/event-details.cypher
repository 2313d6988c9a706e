// Events, who takes part and where, for the exports that are made for other programs: one page in the order of ids.
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id, type, mode, relation, relations, from, to, day, precision, intensity, status, claims, actual, planned,
// threatened, alleged, denied, failed, hypothetical, confidence, support, denials, contested, sourceIds, targetIds,
// placeIds, mainPlaceId}; lists are in any order; mainPlaceId is the one of placeIds that most speaks for, or null
// Index: Event.id. Contract: test/contract/exchange.contract.ts.
MATCH (event:Event)
WHERE event.id > $after
WITH event
ORDER BY event.id
LIMIT $first
RETURN event.id AS id, event.type AS type, event.mode AS mode, event.relation AS relation, event.relations AS relations,
  event.from AS from, event.to AS to, event.day AS day, event.precision AS precision, event.intensity AS intensity,
  event.status AS status, event.claims AS claims, event.actual AS actual, event.planned AS planned,
  event.threatened AS threatened, event.alleged AS alleged, event.denied AS denied, event.failed AS failed,
  event.hypothetical AS hypothetical, event.confidence AS confidence, event.support AS support,
  event.denials AS denials, event.contested AS contested,
  [(event)<-[:SOURCE_OF]-(source:Participant) | source.id] AS sourceIds,
  [(event)-[:TARGETS]->(target:Participant) | target.id] AS targetIds,
  [(event)-[:AT]->(place:Place) | place.id] AS placeIds, event.place AS mainPlaceId
ORDER BY event.id

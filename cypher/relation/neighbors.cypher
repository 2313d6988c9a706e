// As relation/around, with all that is told of each relation and of its ends. `:RELATION_TYPES` is filled in at load.
// :CONDITION is the filter, of edge
// $ids: list of string, Participant.id
// $first: integer, the most rows wanted in all
// Rows: what relation/by-ids tells of each, which its edge has as well, and {source, target} as participant/by-ids has
// them; those with the most events first
// Index: Participant.id. Contract: test/contract/filter.contract.ts.
UNWIND $ids AS participantId
MATCH (:Participant {id: participantId})-[edge:RELATION_TYPES]-()
WITH DISTINCT edge
WHERE :CONDITION
WITH edge, edge.events AS events, edge.claims AS claims, edge.id AS id
ORDER BY events DESC, claims DESC, id DESC
LIMIT $first
WITH edge, events, claims, id, startNode(edge) AS source, endNode(edge) AS target
RETURN id, type(edge) AS type, source.id AS sourceId, target.id AS targetId, events, claims, edge.actual AS actual,
  edge.planned AS planned, edge.threatened AS threatened, edge.alleged AS alleged, edge.denied AS denied,
  edge.failed AS failed, edge.hypothetical AS hypothetical, edge.first AS first, edge.last AS last,
  edge.confidence AS confidence,
  {id: source.id, name: source.name, kind: source.kind, aliases: source.aliases, country: source.country,
    named: source.named, latitude: source.latitude, longitude: source.longitude, articles: source.articles} AS source,
  {id: target.id, name: target.name, kind: target.kind, aliases: target.aliases, country: target.country,
    named: target.named, latitude: target.latitude, longitude: target.longitude, articles: target.articles} AS target
ORDER BY events DESC, claims DESC, id DESC

// Claims that were learned in some time, in an order, and what was known before of the events that they tell of.
// :AFTER is where the page begins, :ORDER is the order
// $since: string, ISO 8601 in UTC, not included
// $until: string, ISO 8601 in UTC, included
// $participantId: string or null, Participant.id of who takes part
// $types: list of string or null, types of events
// $publisher: string or null, the whole name
// $first: integer, the most rows wanted
// Rows: {id, learned, status, eventId, known}; known are the statuses of the event's claims learned until $since
// Index: Claim.learned. Contract: test/contract/history.contract.ts.
MATCH (claim:Claim)
WHERE claim.learned > $since AND claim.learned <= $until AND claim.label = 'Event'
  AND :AFTER
MATCH (claim)-[:ABOUT]->(event:Event)
WHERE ($types IS NULL OR event.type IN $types)
  AND ($participantId IS NULL OR $participantId IN event.sourceIds OR $participantId IN event.targetIds)
MATCH (claim)-[:STATED_IN]->(:Sentence)<-[:HAS]-(article:Article)
WHERE $publisher IS NULL OR article.publisher = $publisher
WITH claim, event
ORDER BY :ORDER
LIMIT $first
RETURN claim.id AS id, claim.learned AS learned, claim.status AS status, event.id AS eventId,
  [(event)<-[:ABOUT]-(other:Claim) WHERE other.learned <= $since | other.status] AS known
ORDER BY :ORDER

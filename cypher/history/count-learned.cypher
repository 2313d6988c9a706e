// How many claims history/learned has in all.
// $since: string, ISO 8601 in UTC, not included
// $until: string, ISO 8601 in UTC, included
// $participantId: string or null, Participant.id of who takes part
// $types: list of string or null, types of events
// $publisher: string or null, the whole name
// Rows: {count}
// Index: Claim.learned. Contract: test/contract/history.contract.ts.
MATCH (claim:Claim)
WHERE claim.learned > $since AND claim.learned <= $until AND claim.id IS NOT NULL AND claim.label = 'Event'
MATCH (claim)-[:ABOUT]->(event:Event)
WHERE ($types IS NULL OR event.type IN $types)
  AND ($participantId IS NULL OR $participantId IN event.sourceIds OR $participantId IN event.targetIds)
MATCH (claim)-[:STATED_IN]->(:Sentence)<-[:HAS]-(article:Article)
WHERE $publisher IS NULL OR article.publisher = $publisher
RETURN count(claim) AS count

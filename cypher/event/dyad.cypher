// What two actors do to each other, by direction, kind and how it stands.
// :EVENTS finds the events, called event
// $sourceId: string, Participant.id of the first
// $targetId: string, Participant.id of the second; what the first does to it is forward
// Rows: {isForward, type, status, count, claims, intensity, first, last}, in any order; intensity is the sum, first and
// last are days, null where no event has one
// Index: Participant.id. Contract: test/contract/filter.contract.ts.
:EVENTS
WITH event, $sourceId IN event.sourceIds AND $targetId IN event.targetIds AS isForward
RETURN isForward, event.type AS type, event.status AS status, count(event) AS count, sum(event.claims) AS claims,
  sum(event.intensity) AS intensity, min(CASE event.day WHEN '' THEN null ELSE event.day END) AS first,
  max(CASE event.day WHEN '' THEN null ELSE event.day END) AS last

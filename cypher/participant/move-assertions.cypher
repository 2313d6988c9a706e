// Gives what some identities of a participant assert to another.
// $fromId: string, Participant.id
// $toId: string, Participant.id
// $identities: list of string
// Index: Participant.id. Contract: test/contract/decisions.contract.ts.
MATCH (:Participant {id: $fromId})-[edge:ASSERTS]->(claim:Claim)
WHERE claim.speakerIdentity IN $identities
WITH edge, claim, $toId AS toId
MATCH (to:Participant {id: toId})
CREATE (to)-[:ASSERTS]->(claim)
DELETE edge

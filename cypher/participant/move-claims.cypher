// Gives the claims that some identities of a place are told in to another.
// $fromId: string, Participant.id
// $toId: string, Participant.id
// $identities: list of string
// Index: Participant.id. Contract: test/contract/decisions.contract.ts.
MATCH (:Participant {id: $fromId})<-[edge:AT]-(claim:Claim)
WHERE claim.placeIdentity IN $identities
WITH edge, claim, $toId AS toId
MATCH (to:Participant {id: toId})
CREATE (claim)-[:AT]->(to)
DELETE edge

// Gives the mentions of some identities of a participant to another.
// $fromId: string, Participant.id
// $toId: string, Participant.id
// $identities: list of string
// Index: Participant.id. Contract: test/contract/decisions.contract.ts.
MATCH (:Participant {id: $fromId})<-[edge:MENTIONS]-(sentence:Sentence)
WHERE edge.identityId IN $identities
WITH edge, sentence, $toId AS toId
MATCH (to:Participant {id: toId})
CREATE (sentence)-[:MENTIONS {
  start: edge.start, end: edge.end, text: edge.text, identityId: edge.identityId
}]->(to)
DELETE edge

// Gives the forms of some identities of a participant to another.
// $fromId: string, Participant.id
// $toId: string, Participant.id
// $identities: list of string
// Index: Participant.id. Contract: test/contract/decisions.contract.ts.
MATCH (:Participant {id: $fromId})<-[edge:OF]-(form:Form)
WHERE form.identityId IN $identities
WITH edge, form, $toId AS toId
MATCH (to:Participant {id: toId})
CREATE (form)-[:OF]->(to)
DELETE edge

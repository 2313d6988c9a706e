// Removes actors and places that no article names any more. What an analyst decided about stays as an identity without
// a name, so that the decision holds where an article names it again.
// $ids: list of string
// Index: Participant.id. Contract: test/contract/decisions.contract.ts.
UNWIND $ids AS id
MATCH (participant:Participant {id: id})
WHERE participant.held IS NOT NULL
REMOVE participant:Actor:Place
SET participant.name = null, participant.kind = null, participant.aliases = null, participant.country = null,
  participant.named = null, participant.latitude = null, participant.longitude = null, participant.articles = null

// The identities that participants are made of.
// $ids: list of string, Participant.id
// Rows: {id, identityId, unnamedClass}, in any order; none for what isn't there
// Index: Participant.id. Contract: test/contract/decisions.contract.ts.
UNWIND $ids AS id
MATCH (participant:Participant {id: id})
WITH id, [(identity)-[:MERGED_INTO]->(participant) | {id: identity.id, unnamedClass: identity.unnamedClass}]
  + [{id: id, unnamedClass: participant.unnamedClass}] AS identities
UNWIND identities AS identity
RETURN id, identity.id AS identityId, identity.unnamedClass AS unnamedClass

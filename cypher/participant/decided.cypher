// What analysts decided of the names and kinds of actors and places, of each identity that they are made of.
// $ids: list of string, Participant.id
// Rows: {id, decisions}, in any order, decisions being {name, nameAt, kind, kindAt}, null where nothing was decided;
// no row
// at all for those of which no decision tells
// Index: Participant.id. Contract: test/contract/decisions.contract.ts.
UNWIND $ids AS id
MATCH (participant:Participant {id: id})
WHERE participant.held IS NOT NULL
RETURN id, [(identity)-[:MERGED_INTO]->(participant) | {
    name: identity.decidedName, nameAt: identity.decidedNameAt,
    kind: identity.decidedKind, kindAt: identity.decidedKindAt
  }] + [{
    name: participant.decidedName, nameAt: participant.decidedNameAt,
    kind: participant.decidedKind, kindAt: participant.decidedKindAt
  }] AS decisions

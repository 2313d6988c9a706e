// What analysts decided of the names and kinds of actors and places, of each identity that they are made of.
// $ids: list of string, Participant.id
// Rows: {id, name, nameAt, kind, kindAt}, in any order; null where nothing was decided, and no row at all for those of
// which no decision tells
// Index: Participant.id. Contract: test/contract/decisions.contract.ts.
UNWIND $ids AS id
MATCH (participant:Participant {id: id})
WHERE participant.held IS NOT NULL
MATCH (identity:Participant)-[:MERGED_INTO*0..1]->(participant)
RETURN id, identity.decidedName AS name, identity.decidedNameAt AS nameAt, identity.decidedKind AS kind,
  identity.decidedKindAt AS kindAt

// Says of identities what was decided about them, and adds those that no article names yet.
// $rows: list of {id, unnamedClass, held, name, nameAt, kind, kindAt}, in the order of ids; held is true where any
// decision stands, else null
// Index: Participant.id. Contract: test/contract/decisions.contract.ts.
UNWIND $rows AS row
MERGE (identity:Participant {id: row.id})
ON CREATE SET identity.unnamedClass = row.unnamedClass
SET identity.held = row.held, identity.decidedName = row.name, identity.decidedNameAt = row.nameAt,
  identity.decidedKind = row.kind, identity.decidedKindAt = row.kindAt

// Whom actors have relations with. `:RELATION_TYPES` is filled in at load.
// $ids: list of string, Participant.id
// Rows: {id, companyIds}, in any order; none for an actor without relations
// Index: Participant.id. Contract: test/contract/suggestions.contract.ts.
UNWIND $ids AS id
MATCH (:Participant {id: id})-[:RELATION_TYPES]-(other:Participant)
RETURN id, collect(DISTINCT other.id) AS companyIds

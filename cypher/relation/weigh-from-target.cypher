// Copies the counts of relations of one type to their edges, each looked for from its target: for relations whose
// target is named by fewer articles than the other end. `:RELATION_TYPE` is filled in at load, as in relation/link.
// $ids: list of string
// Index: Relation.id, Participant.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
MATCH (target:Participant {id: relation.targetId})<-[edge:RELATION_TYPE]-(source:Participant {id: relation.sourceId})
SET edge.events = relation.events, edge.claims = relation.claims, edge.actual = relation.actual,
  edge.planned = relation.planned, edge.threatened = relation.threatened, edge.alleged = relation.alleged,
  edge.denied = relation.denied, edge.failed = relation.failed, edge.hypothetical = relation.hypothetical,
  edge.first = relation.first, edge.last = relation.last, edge.confidence = relation.confidence

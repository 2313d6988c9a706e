// The types and ends of relations, and how many articles name each.
// $ids: list of string
// Rows: {id, type, sourceId, sourceArticles, targetId, targetArticles}
// Index: Relation.id, Participant.id. Contract: test/contract/deletion.contract.ts.
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
MATCH (source:Participant {id: relation.sourceId})
MATCH (target:Participant {id: relation.targetId})
RETURN id, relation.type AS type, source.id AS sourceId, source.articles AS sourceArticles, target.id AS targetId,
  target.articles AS targetArticles

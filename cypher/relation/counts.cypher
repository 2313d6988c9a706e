// How many claims are folded into relations, and how many articles name their ends.
// $ids: list of string
// Rows: {id, type, claims, sourceArticles, targetArticles}, in any order
// Index: Relation.id, Participant.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
MATCH (source:Participant {id: relation.sourceId})
MATCH (target:Participant {id: relation.targetId})
RETURN id, relation.type AS type, relation.claims AS claims, coalesce(source.articles, 0) AS sourceArticles,
  coalesce(target.articles, 0) AS targetArticles

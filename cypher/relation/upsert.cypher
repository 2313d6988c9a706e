// Changes the counts of relations by what came and went, and adds relations that are new. Their edges follow, by
// relation/link and relation/weigh-from-….
// $rows: list of {id, type, sourceId, targetId, events, claims, actual, planned, threatened, alleged, denied, failed,
// hypothetical, first, last, confidence, lostFirst, lostLast, lostConfidence}, in the order of ids; counts are how many
// more, or less; first, last and confidence are those of what came, the lost ones of what went, null where nothing
// did, or where what came makes it good
// Rows: {id, created, stale}; what is stale lost the first, last or surest of what it is folded of, still has others,
// and is to be recounted
// Index: Relation.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MERGE (relation:Relation {id: row.id})
ON CREATE SET relation.type = row.type, relation.sourceId = row.sourceId, relation.targetId = row.targetId,
  relation.events = 0, relation.claims = 0, relation.confidence = 0, relation.actual = 0,
  relation.planned = 0, relation.threatened = 0, relation.alleged = 0, relation.denied = 0, relation.failed = 0,
  relation.hypothetical = 0, relation.created = true
SET relation.events = relation.events + row.events, relation.claims = relation.claims + row.claims,
  relation.actual = relation.actual + row.actual, relation.planned = relation.planned + row.planned,
  relation.threatened = relation.threatened + row.threatened, relation.alleged = relation.alleged + row.alleged,
  relation.denied = relation.denied + row.denied, relation.failed = relation.failed + row.failed,
  relation.hypothetical = relation.hypothetical + row.hypothetical,
  relation.first = CASE WHEN relation.first IS NULL OR row.first < relation.first
    THEN row.first ELSE relation.first END,
  relation.last = CASE WHEN relation.last IS NULL OR row.last > relation.last
    THEN row.last ELSE relation.last END,
  relation.confidence = CASE WHEN row.confidence > relation.confidence THEN row.confidence ELSE relation.confidence END
WITH relation, row, relation.created IS NOT NULL AS created
REMOVE relation.created
RETURN relation.id AS id, created, relation.claims > 0 AND (coalesce(row.lostFirst <= relation.first, false)
  OR coalesce(row.lostLast >= relation.last, false) OR coalesce(row.lostConfidence >= relation.confidence, false))
  AS stale

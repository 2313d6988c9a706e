// Adds claims to the counts of events, and adds events that are new. The surest claim with a mode gives the mode.
// $rows: list of {id, type, relation, sourceIds, targetIds, from, to, day, precision, intensity, claims, timed,
// actual, planned, threatened, alleged, denied, failed, hypothetical, confidence, mode, modeConfidence}, in the order
// of ids; counts are how many more
// Rows: {id, created}
// Index: Event.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MERGE (event:Event {id: row.id})
ON CREATE SET event.type = row.type, event.relation = row.relation, event.sourceIds = row.sourceIds,
  event.targetIds = row.targetIds, event.from = row.from, event.to = row.to, event.day = row.day,
  event.precision = row.precision, event.intensity = row.intensity, event.claims = 0, event.timed = 0,
  event.confidence = 0, event.modeConfidence = -1, event.actual = 0, event.planned = 0, event.threatened = 0,
  event.alleged = 0, event.denied = 0, event.failed = 0, event.hypothetical = 0
SET event.claims = event.claims + row.claims, event.timed = event.timed + row.timed,
  event.actual = event.actual + row.actual, event.planned = event.planned + row.planned,
  event.threatened = event.threatened + row.threatened, event.alleged = event.alleged + row.alleged,
  event.denied = event.denied + row.denied, event.failed = event.failed + row.failed,
  event.hypothetical = event.hypothetical + row.hypothetical,
  event.confidence = CASE WHEN row.confidence > event.confidence THEN row.confidence ELSE event.confidence END,
  event.mode = CASE WHEN row.modeConfidence > event.modeConfidence
    OR row.modeConfidence = event.modeConfidence AND row.mode < event.mode THEN row.mode ELSE event.mode END,
  event.modeConfidence = CASE WHEN row.modeConfidence > event.modeConfidence
    THEN row.modeConfidence ELSE event.modeConfidence END
RETURN event.id AS id, event.claims = row.claims AS created

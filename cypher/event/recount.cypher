// Counts the claims of events anew, whatever was counted before. The surest claim with a mode gives the mode.
// $ids: list of string
// Index: Event.id. Contract: test/contract/deletion.contract.ts.
UNWIND $ids AS id
MATCH (event:Event {id: id})
WITH event, [(event)<-[:ABOUT]-(claim:Claim) | claim] AS found
UNWIND CASE WHEN found = [] THEN [null] ELSE found END AS claim
WITH event, claim
ORDER BY claim.confidence DESC, claim.mode
WITH event, count(claim) AS claims, count(claim.time) AS timed,
  sum(CASE claim.status WHEN 'ACTUAL' THEN 1 ELSE 0 END) AS actual,
  sum(CASE claim.status WHEN 'PLANNED' THEN 1 ELSE 0 END) AS planned,
  sum(CASE claim.status WHEN 'THREATENED' THEN 1 ELSE 0 END) AS threatened,
  sum(CASE claim.status WHEN 'ALLEGED' THEN 1 ELSE 0 END) AS alleged,
  sum(CASE claim.status WHEN 'DENIED' THEN 1 ELSE 0 END) AS denied,
  sum(CASE claim.status WHEN 'FAILED' THEN 1 ELSE 0 END) AS failed,
  sum(CASE claim.status WHEN 'HYPOTHETICAL' THEN 1 ELSE 0 END) AS hypothetical,
  coalesce(max(claim.confidence), 0) AS confidence, collect(claim.mode) AS modes,
  collect(CASE WHEN claim.mode IS NULL THEN null ELSE claim.confidence END) AS modeConfidences
SET event.claims = claims, event.timed = timed, event.confidence = confidence,
  event.actual = actual, event.planned = planned, event.threatened = threatened, event.alleged = alleged,
  event.denied = denied, event.failed = failed, event.hypothetical = hypothetical,
  event.mode = modes[0], event.modeConfidence = coalesce(modeConfidences[0], -1)

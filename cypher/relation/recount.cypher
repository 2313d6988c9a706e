// Counts the events and claims of relations anew from what is folded into them, whatever was counted before.
// $ids: list of string
// Index: Relation.id. Contract: test/contract/deletion.contract.ts.
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
WITH relation, [(relation)<-[:FOLDED_INTO]-(told) | told] AS found
UNWIND CASE WHEN found = [] THEN [null] ELSE found END AS told
WITH relation, count(told.type) AS events, sum(coalesce(told.claims, 0)) AS claims,
  sum(coalesce(told.actual, told.claims, 0)) AS actual, sum(coalesce(told.planned, 0)) AS planned,
  sum(coalesce(told.threatened, 0)) AS threatened, sum(coalesce(told.alleged, 0)) AS alleged,
  sum(coalesce(told.denied, 0)) AS denied, sum(coalesce(told.failed, 0)) AS failed,
  sum(coalesce(told.hypothetical, 0)) AS hypothetical, min(told.from) AS first, max(told.from) AS last,
  coalesce(max(told.confidence), 0) AS confidence
SET relation.events = events, relation.claims = claims,
  relation.actual = actual, relation.planned = planned, relation.threatened = threatened, relation.alleged = alleged,
  relation.denied = denied, relation.failed = failed, relation.hypothetical = hypothetical,
  relation.first = first, relation.last = last, relation.confidence = confidence

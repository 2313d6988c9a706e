// Counts the events and claims of relations anew from what is folded into them, whatever was counted before.
// $ids: list of string
// Index: Relation.id. Contract: test/contract/delete.cases.ts.
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
OPTIONAL MATCH (relation)<-[:FOLDED_INTO]-(told)
WITH relation, sum(CASE WHEN told:Event THEN 1 ELSE 0 END) AS events, sum(coalesce(told.claims, 0)) AS claims,
  sum(CASE WHEN told:Event THEN told.actual ELSE coalesce(told.claims, 0) END) AS actual,
  sum(coalesce(told.planned, 0)) AS planned,
  sum(coalesce(told.threatened, 0)) AS threatened,
  sum(coalesce(told.alleged, 0)) AS alleged,
  sum(coalesce(told.denied, 0)) AS denied,
  sum(coalesce(told.failed, 0)) AS failed,
  sum(coalesce(told.hypothetical, 0)) AS hypothetical,
  min(told.from) AS first, max(told.from) AS last, coalesce(max(told.confidence), 0) AS confidence
SET relation.events = events, relation.claims = claims,
  relation.actual = actual, relation.planned = planned, relation.threatened = threatened, relation.alleged = alleged,
  relation.denied = denied, relation.failed = failed, relation.hypothetical = hypothetical,
  relation.first = first, relation.last = last, relation.confidence = confidence

// Counts the claims of facts anew, whatever was counted before.
// $ids: list of string
// Index: Fact.id. Contract: test/contract/delete.cases.ts.
UNWIND $ids AS id
MATCH (fact:Fact {id: id})
OPTIONAL MATCH (fact)<-[:ABOUT]-(claim:Claim)
WITH fact, count(claim) AS claims, coalesce(max(claim.confidence), 0) AS confidence
SET fact.claims = claims, fact.confidence = confidence

// Counts the claims of facts anew, whatever was counted before.
// $ids: list of string
// Index: Fact.id. Contract: test/contract/deletion.contract.ts.
UNWIND $ids AS id
MATCH (fact:Fact {id: id})
WITH fact, [(fact)<-[:ABOUT]-(claim:Claim) | claim.confidence] AS found
UNWIND CASE WHEN found = [] THEN [null] ELSE found END AS confidence
WITH fact, count(confidence) AS claims, coalesce(max(confidence), 0) AS confidence
SET fact.claims = claims, fact.confidence = confidence

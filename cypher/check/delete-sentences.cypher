// Removes sentences that no article has, and the claims that are stated in them.
// $ids: list of string
// Index: Sentence.id. Contract: test/contract/check.contract.ts.
UNWIND $ids AS id
MATCH (sentence:Sentence {id: id})
WHERE NOT EXISTS { (sentence)<-[:HAS]-(:Article) }
OPTIONAL MATCH (sentence)<-[:STATED_IN]-(claim:Claim)
DETACH DELETE claim, sentence

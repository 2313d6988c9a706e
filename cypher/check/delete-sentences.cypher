// Removes sentences that no article has. Claims that are stated in them alone are lost then.
// $ids: list of string
// Index: Sentence.id. Contract: test/contract/check.contract.ts.
UNWIND $ids AS id
MATCH (sentence:Sentence {id: id})
WHERE NOT EXISTS { (sentence)<-[:HAS]-(:Article) }
DETACH DELETE sentence

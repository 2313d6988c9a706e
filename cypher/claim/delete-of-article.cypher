// Removes the claims of an article. What they are about is to be recounted.
// $id: string, Article.id
// Index: Article.id. Contract: test/contract/deletion.contract.ts.
MATCH (:Article {id: $id})-[:HAS]->(:Sentence)<-[:STATED_IN]-(claim:Claim)
DETACH DELETE claim

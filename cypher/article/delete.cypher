// Removes an article and its sentences, and the keys that no other article is looked up by. Its claims and forms are
// to be
// let go of before.
// $id: string
// Index: Article.id. Contract: test/contract/deletion.contract.ts.
MATCH (article:Article {id: $id})
OPTIONAL MATCH (article)-[:HAS]->(sentence:Sentence)
DETACH DELETE sentence, article

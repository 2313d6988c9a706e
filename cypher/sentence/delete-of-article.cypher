// Removes the sentences of articles.
// $ids: list of string, Article.id
// Index: Article.id. Contract: test/contract/deletion.contract.ts.
UNWIND $ids AS id
MATCH (:Article {id: id})-[:HAS]->(sentence:Sentence)
DETACH DELETE sentence

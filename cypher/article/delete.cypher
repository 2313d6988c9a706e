// Removes articles and their sentences. Their claims and forms are to be let go of before.
// $ids: list of string
// Index: Article.id. Contract: test/contract/deletion.contract.ts.
UNWIND $ids AS id
MATCH (article:Article {id: id})
DETACH DELETE article

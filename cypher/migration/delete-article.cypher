// Removes an article of which nothing was read, so that it is added anew.
// $id: string
// Index: Article.id. Contract: test/contract/upgrade.contract.ts.
MATCH (article:Article {id: $id})
DETACH DELETE article

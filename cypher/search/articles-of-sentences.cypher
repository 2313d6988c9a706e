// In which articles sentences stand.
// $ids: list of string, Sentence.id
// Rows: {foundId, id}, foundId being the sentence's id; in any order
// Index: Sentence.id. Contract: test/contract/search.contract.ts.
MATCH (sentence:Sentence)<-[:HAS]-(article:Article)
WHERE sentence.id IN $ids
RETURN sentence.id AS foundId, article.id AS id

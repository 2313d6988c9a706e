// Adds the sentences of new articles.
// $rows: list of {id, articleId, index, start, end, text}; offsets in UTF-16 units of the article's text
// Index: Article.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
CREATE (article)-[:HAS]->(:Sentence {id: row.id, index: row.index, start: row.start, end: row.end, text: row.text})

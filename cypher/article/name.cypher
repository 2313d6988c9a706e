// Says by which forms an article names its participants.
// $rows: list of {articleId, formId}, each pair once
// Index: Article.id, Form.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MATCH (form:Form {id: row.formId})
CREATE (article)-[:NAMES]->(form)

// Adds articles that aren't there yet; one that is there stays as it is.
// $rows: list of {id, text, title, published, day, publisher, byline, url, extractor, learned, readAt, signature}; day
// is the day of publication, or ''; a signature is text
// Rows: {id, created}
// Index: Article.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MERGE (article:Article {id: row.id})
ON CREATE SET article.text = row.text, article.title = row.title, article.published = row.published,
  article.day = row.day, article.publisher = row.publisher, article.byline = row.byline, article.url = row.url,
  article.extractor = row.extractor, article.learned = row.learned, article.readAt = row.readAt,
  article.signature = row.signature, article.fresh = true
WITH article, article.fresh IS NOT NULL AS created
REMOVE article.fresh
RETURN article.id AS id, created

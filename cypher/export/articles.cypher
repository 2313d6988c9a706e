// Articles, the forms by which they name their participants, and those that they are copies of, for the export: one
// page in the order of ids.
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id, text, title, published, day, publisher, byline, url, extractor, formIds, copyOfIds}; lists are in any
// order
// Index: Article.id. Contract: test/contract/export.contract.ts.
MATCH (article:Article)
WHERE article.id > $after
WITH article
ORDER BY article.id
LIMIT $first
RETURN article.id AS id, article.text AS text, article.title AS title, article.published AS published,
  article.day AS day, article.publisher AS publisher, article.byline AS byline, article.url AS url,
  article.extractor AS extractor, [(article)-[:NAMES]->(form:Form) | form.id] AS formIds,
  [(article)-[:COPY_OF]->(original:Article) | original.id] AS copyOfIds
ORDER BY article.id

// Articles, whole.
// $ids: list of string
// Rows: {id, text, title, published, publisher, byline, url, extractor, learned, readAt}, in any order
// Index: Article.id. Contract: test/contract/decisions.contract.ts.
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN id, article.text AS text, article.title AS title, article.published AS published,
  article.publisher AS publisher, article.byline AS byline, article.url AS url, article.extractor AS extractor,
  article.learned AS learned, article.readAt AS readAt

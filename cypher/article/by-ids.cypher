// Articles, without their texts.
// $ids: list of string
// Rows: {id, title, published, day, publisher, byline, url, extractor, learned}, in any order; none for ids that no
// article has
// Index: Article.id. Contract: test/contract/read.cases.ts.
MATCH (article:Article)
WHERE article.id IN $ids
RETURN article.id AS id, article.title AS title, article.published AS published, article.day AS day,
  article.publisher AS publisher, article.byline AS byline, article.url AS url, article.extractor AS extractor,
  article.learned AS learned

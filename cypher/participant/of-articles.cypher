// The actors and places that articles name.
// $ids: list of string, Article.id
// Rows: {id, name, kind, aliases, country, named, latitude, longitude, articles, articleId}, article by article,
// those that most articles name first
// Index: Article.id. Contract: test/contract/read.cases.ts.
MATCH (article:Article)-[:NAMES]->(:Form)-[:OF]->(participant:Participant)
WHERE article.id IN $ids
RETURN DISTINCT participant.id AS id, participant.name AS name, participant.kind AS kind,
  participant.aliases AS aliases, participant.country AS country, participant.named AS named,
  participant.latitude AS latitude,
  participant.longitude AS longitude, participant.articles AS articles,
  article.id AS articleId
ORDER BY articleId, articles DESC, id

// The forms by which articles name identities, and what these were before an analyst split them.
// $ids: list of string, Article.id
// Rows: {articleId, identity, unnamedClass, splitFrom, id, name, kind, aliases, country, named, latitude, longitude,
// key,
// text}, in any order
// Index: Article.id. Contract: test/contract/decisions.contract.ts.
UNWIND $ids AS articleId
MATCH (:Article {id: articleId})-[:NAMES]->(form:Form)
MATCH (identity:Participant {id: form.identityId})
RETURN articleId, identity.id AS identity, identity.unnamedClass AS unnamedClass, identity.splitFrom AS splitFrom,
  form.id AS id, form.name AS name, form.kind AS kind, form.aliases AS aliases, form.country AS country,
  form.named AS named, form.latitude AS latitude, form.longitude AS longitude, form.key AS key, form.text AS text

// Actors that articles call by a name, whatever its case, accents and hyphens.
// $key: string, the name as src/resolution/normal-name.ts makes it
// Rows: {id, name, kind, aliases, country, named, latitude, longitude, articles}, those that most articles name first
// Index: Form.key. Contract: test/contract/read.cases.ts.
MATCH (:Form {key: $key})-[:OF]->(actor:Actor)
WITH DISTINCT actor
RETURN actor.id AS id, actor.name AS name, actor.kind AS kind, actor.aliases AS aliases, actor.country AS country,
  actor.named AS named, actor.latitude AS latitude, actor.longitude AS longitude, actor.articles AS articles
ORDER BY articles DESC, id

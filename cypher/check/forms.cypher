// Forms, how many articles use each, and whose they are: one page in the order of ids.
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id, identity, name, kind, aliases, country, named, latitude, longitude, articles, uses, participantIds};
// articles is what was counted, uses how many there are
// Index: Form.id. Contract: test/contract/check.contract.ts.
MATCH (form:Form)
WHERE form.id > $after
WITH form
ORDER BY form.id
LIMIT $first
RETURN form.id AS id, form.identityId AS identity, form.name AS name, form.kind AS kind, form.aliases AS aliases,
  form.country AS country, form.named AS named, form.latitude AS latitude, form.longitude AS longitude,
  form.articles AS articles, COUNT { (form)<-[:NAMES]-(:Article) } AS uses,
  [(form)-[:OF]->(participant:Participant) | participant.id] AS participantIds
ORDER BY form.id

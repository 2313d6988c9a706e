// Forms and whose they are, for the export: one page in the order of ids.
// $after: string, id of the last row seen, or ''
// $first: integer, the most rows wanted
// Rows: {id, identity, name, kind, aliases, country, named, latitude, longitude, key, text, articles, participantIds};
// lists
// are in any order
// Index: Form.id. Contract: test/contract/export.contract.ts.
MATCH (form:Form)
WHERE form.id > $after
WITH form
ORDER BY form.id
LIMIT $first
RETURN form.id AS id, form.identityId AS identity, form.name AS name, form.kind AS kind, form.aliases AS aliases,
  form.country AS country,
  form.named AS named, form.latitude AS latitude, form.longitude AS longitude, form.key AS key, form.text AS text,
  form.articles AS articles, [(form)-[:OF]->(participant:Participant) | participant.id] AS participantIds
ORDER BY form.id

// Counts the articles that name a participant in a certain way, and adds ways that are new.
// $rows: list of {id, identityId, name, kind, aliases, country, named, latitude, longitude, key, text, articles};
// articles is how many more
// Rows: {id, created}
// Index: Form.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MERGE (form:Form {id: row.id})
ON CREATE SET form.identityId = row.identityId, form.name = row.name, form.kind = row.kind, form.aliases = row.aliases,
  form.country = row.country, form.named = row.named, form.latitude = row.latitude, form.longitude = row.longitude,
  form.key = row.key, form.text = row.text, form.articles = 0
SET form.articles = form.articles + row.articles
RETURN form.id AS id, form.articles = row.articles AS created

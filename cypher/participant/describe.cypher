// Sets what is derived of actors and places from their forms; src/resolution/fold-forms.ts has the rule.
// $rows: list of {id, name, kind, aliases, country, named, latitude, longitude, articles}
// Index: Participant.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (participant:Participant {id: row.id})
SET participant.name = row.name, participant.kind = row.kind, participant.aliases = row.aliases,
  participant.country = row.country, participant.named = row.named, participant.latitude = row.latitude,
  participant.longitude = row.longitude, participant.articles = row.articles

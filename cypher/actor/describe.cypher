// Sets what is derived of actors from their forms; src/resolution/fold-forms.ts has the rule.
// $rows: list of {id, name, kind, aliases, country, named, latitude, longitude, articles}
// Index: Participant.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (participant:Participant {id: row.id})
SET participant:Actor, participant += row

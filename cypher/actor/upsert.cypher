// Adds actors that aren't there yet, and holds all of them until the transaction ends. Their names come by
// participant/describe.
// $rows: list of {id}, in the order of ids, so that no two writers wait for each other
// Rows: {id, articles}, articles being how many name it already
// Index: Participant.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MERGE (actor:Participant:Actor {id: row.id})
SET actor.id = row.id
RETURN actor.id AS id, coalesce(actor.articles, 0) AS articles

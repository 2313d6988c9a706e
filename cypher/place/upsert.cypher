// Adds places that aren't there yet, and holds all of them until the transaction ends. Their names come by
// participant/describe.
// $rows: list of {id}, in the order of ids, so that no two writers wait for each other
// Rows: {id, articles}, articles being how many name it already
// Index: Participant.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MERGE (place:Participant:Place {id: row.id})
SET place.id = row.id
RETURN place.id AS id, coalesce(place.articles, 0) AS articles

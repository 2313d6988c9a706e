// Says which events new claims are about.
// $rows: list of {claimId, eventId}
// Index: Claim.id, Event.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claimId})
MATCH (event:Event {id: row.eventId})
CREATE (claim)-[:ABOUT]->(event)

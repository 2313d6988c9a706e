// Says where new claims place what they tell.
// $rows: list of {claimId, placeId}
// Index: Claim.id, Participant.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claimId})
MATCH (place:Participant {id: row.placeId})
CREATE (claim)-[:AT]->(place)

// Says who makes new claims, where it isn't the article's own voice.
// $rows: list of {claimId, participantId}
// Index: Claim.id, Participant.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claimId})
MATCH (participant:Participant {id: row.participantId})
CREATE (participant)-[:ASSERTS]->(claim)

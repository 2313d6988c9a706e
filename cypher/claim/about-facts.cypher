// Says which lasting facts new claims are about.
// $rows: list of {claimId, factId}
// Index: Claim.id, Fact.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claimId})
MATCH (fact:Fact {id: row.factId})
CREATE (claim)-[:ABOUT]->(fact)

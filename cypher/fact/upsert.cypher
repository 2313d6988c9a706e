// Adds claims to the counts of lasting facts, and adds facts that are new.
// $rows: list of {id, relation, claims, confidence}, in the order of ids; claims is how many more
// Rows: {id, created}
// Index: Fact.id. Contract: test/contract/ingestion.contract.ts.
UNWIND $rows AS row
MERGE (fact:Fact {id: row.id})
ON CREATE SET fact.relation = row.relation, fact.claims = 0, fact.confidence = 0
SET fact.claims = fact.claims + row.claims,
  fact.confidence = CASE WHEN row.confidence > fact.confidence THEN row.confidence ELSE fact.confidence END
RETURN fact.id AS id, fact.claims = row.claims AS created

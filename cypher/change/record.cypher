// Records what an analyst decided.
// $rows: list of {id, properties, subjectIds}; subjectIds are what it concerns: identities, articles, keys of claims
// Index: Change.id, Subject.id. Contract: test/contract/decisions.contract.ts.
UNWIND $rows AS row
MERGE (change:Change {id: row.id})
SET change = row.properties
WITH change, row
UNWIND row.subjectIds AS subjectId
MERGE (subject:Subject {id: subjectId})
MERGE (change)-[:CONCERNS]->(subject)

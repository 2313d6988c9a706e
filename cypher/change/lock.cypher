// Holds all decisions until the transaction ends: one is made at a time.
// Contract: test/contract/decisions.contract.ts.
MERGE (subject:Subject {id: 'all decisions'})
SET subject.id = 'all decisions'

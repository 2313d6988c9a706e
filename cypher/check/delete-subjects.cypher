// Removes what no decision concerns.
// $ids: list of string
// Index: Subject.id. Contract: test/contract/check.contract.ts.
UNWIND $ids AS id
MATCH (subject:Subject {id: id})
WHERE NOT EXISTS { (subject)<-[:CONCERNS]-(:Change) }
DELETE subject

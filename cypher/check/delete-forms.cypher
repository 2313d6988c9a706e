// Removes forms that no article uses.
// $ids: list of string
// Index: Form.id. Contract: test/contract/check.contract.ts.
UNWIND $ids AS id
MATCH (form:Form {id: id})
WHERE NOT EXISTS { (form)<-[:NAMES]-(:Article) }
DETACH DELETE form

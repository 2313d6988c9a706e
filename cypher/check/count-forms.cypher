// Counts anew how many articles use forms.
// $ids: list of string
// Index: Form.id. Contract: test/contract/check.contract.ts.
UNWIND $ids AS id
MATCH (form:Form {id: id})
WITH form, COUNT { (form)<-[:NAMES]-(:Article) } AS uses
SET form.articles = uses

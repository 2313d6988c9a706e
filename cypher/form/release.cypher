// Counts one article less for each form, and removes forms that none uses.
// $ids: list of string, each as often as articles let go of it
// Index: Form.id. Contract: test/contract/deletion.contract.ts.
UNWIND $ids AS id
MATCH (form:Form {id: id})
SET form.articles = form.articles - 1
WITH form
WHERE form.articles = 0
DETACH DELETE form

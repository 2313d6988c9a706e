// Records that a decision was undone.
// $id: string
// $undone: string, when, ISO 8601 in UTC
// $undoneBy: string
// $undoneWhy: string or null
// Index: Change.id. Contract: test/contract/decisions.contract.ts.
MATCH (change:Change {id: $id})
SET change.undone = $undone, change.undoneBy = $undoneBy, change.undoneWhy = $undoneWhy

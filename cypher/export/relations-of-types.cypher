// Those of some relations that an event of given types is folded into, for the exports for other programs.
// $ids: list of string, Relation.id
// $types: list of string, Event.type
// Rows: {id}, in any order
// Index: Relation.id. Contract: test/contract/exchange.contract.ts.
UNWIND $ids AS id
MATCH (:Relation {id: id})<-[:FOLDED_INTO]-(event:Event)
WHERE event.type IN $types
RETURN DISTINCT id

// Takes lasting facts off those whom they are about, and out of their relations.
// $ids: list of string
// Index: Fact.id. Contract: test/contract/decisions.contract.ts.
UNWIND $ids AS id
MATCH (:Fact {id: id})-[edge:SOURCE_OF|TARGETS|FOLDED_INTO]-()
DELETE edge

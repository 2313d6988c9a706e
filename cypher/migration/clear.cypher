// Removes what was read of articles and derived from it, some of it at a time; the articles themselves stay.
// $first: integer, the most nodes that are removed
// Rows: {count}, how many were removed
// Index: none, it looks at all. Contract: test/contract/upgrade.contract.ts.
MATCH (node)
WHERE node:Sentence OR node:Claim OR node:Form OR node:Event OR node:Fact OR node:Relation OR node:Participant
WITH node
LIMIT $first
DETACH DELETE node
RETURN count(*) AS count

// What has the words that are looked for, in all that is searched. For Neo4j alone: the embedded store has an API of
// its own for full text.
// $names: string, the words of a name in Lucene's syntax, made by src/graph/neo4j/full-text.ts
// $words: string, the same of a text
// $first: integer, the most hits wanted of each index
// Rows: {index, id, score, foundId}, index being one of src/graph/search-index.ts and foundId being the id of what
// has the words; in any order, and one id several times
// Index: full-text. Contract: test/contract/search.contract.ts.
CALL {
  CALL db.index.fulltext.queryNodes('form_text', $names, {limit: $first}) YIELD node, score
  MATCH (node)-[:OF]->(participant:Participant)
  RETURN CASE WHEN participant:Actor THEN 'actor' ELSE 'place' END AS index, participant.id AS id, score,
    node.id AS foundId
  UNION ALL
  CALL db.index.fulltext.queryNodes('sentence_text', $words, {limit: $first}) YIELD node, score
  UNWIND [['sentence', node.id]]
    + [(node)<-[:HAS]-(article:Article) | ['article', article.id]]
    + [(node)<-[:STATED_IN]-(:Claim)-[:ABOUT]->(event:Event) | ['event', event.id]] AS found
  RETURN found[0] AS index, found[1] AS id, score, node.id AS foundId
  UNION ALL
  CALL db.index.fulltext.queryNodes('article_title', $words, {limit: $first}) YIELD node, score
  RETURN 'article' AS index, node.id AS id, score, node.id AS foundId
}
RETURN index, id, score, foundId

import { RELATION_TYPES } from '../../dist/ontology/relation-types.js';

/** Comparing texts is off by default there. */
export const FEATURES = { filters: { String: { GT: true, GTE: true, LT: true, LTE: true } } };

/** What generated fields can't count by month, is a statement, as the manual of @neo4j/graphql tells (`@cypher`). */
const TIMELINE = `
  MATCH (:Participant {id: $actorId})-[:SOURCE_OF|TARGETS]-(event:Event)
  WITH DISTINCT event
  WHERE event.status = 'ACTUAL' AND event.day <> ''
  WITH left(event.day, 7) AS month, event.type AS type, count(*) AS events, sum(event.intensity) AS intensity,
    count(event.intensity) AS rated
  WITH month, sum(events) AS events, sum(intensity) AS intensity, sum(rated) AS rated,
    collect({type: type, events: events}) AS types
  RETURN {start: month + '-01', events: events, types: types,
    meanIntensity: CASE rated WHEN 0 THEN null ELSE toFloat(intensity) / rated END} AS step`;

/** Its aggregations know the mean of a number, but not the first and last of days, and they can't count by type. */
const DYAD = `
  UNWIND [{a: $a, b: $b, isForward: true}, {a: $b, b: $a, isForward: false}] AS side
  MATCH (:Participant {id: side.a})-[:SOURCE_OF]->(event:Event)-[:TARGETS]->(:Participant {id: side.b})
  WITH DISTINCT side, event
  WHERE event.status = 'ACTUAL' AND (side.isForward OR NOT ($a IN event.sourceIds AND $b IN event.targetIds))
  WITH side, event.type AS type, count(*) AS events, sum(event.claims) AS claims, sum(event.intensity) AS intensity,
    count(event.intensity) AS rated, min(nullIf(event.day, '')) AS first, max(nullIf(event.day, '')) AS last
  WITH side, sum(events) AS events, sum(claims) AS claims, sum(intensity) AS intensity, sum(rated) AS rated,
    min(first) AS first, max(last) AS last, collect({type: type, events: events}) AS types
  RETURN {isForward: side.isForward, events: events, claims: claims, first: first, last: last, types: types,
    meanIntensity: CASE rated WHEN 0 THEN null ELSE toFloat(intensity) / rated END} AS summary`;

/** A generated field has one type of edge; what stands round an actor has some forty. */
const NEIGHBOURS = `
  MATCH (:Participant {id: $actorId})-[edge:${RELATION_TYPES.join('|')}]-()
  WITH DISTINCT edge
  WHERE edge.actual > 0
  WITH edge ORDER BY edge.events DESC, edge.claims DESC, edge.id DESC LIMIT toInteger($first)
  WITH edge, startNode(edge) AS source, endNode(edge) AS target
  RETURN {id: edge.id, type: type(edge), events: edge.events, source: source {.id, .name}, target: target {.id, .name}}
    AS neighbour`;

/** The graph of Casus for @neo4j/graphql 7, in the words of its manual. Edges to one node are lists there as well. */
export const TYPE_DEFINITIONS = `
  type Participant @node {
    id: ID!
    name: String!
    kind: String
    did: [Event!]! @relationship(type: "SOURCE_OF", direction: OUT)
  }
  type Event @node {
    id: ID!
    type: String!
    status: String!
    day: String!
    from: String
    to: String
    confidence: Float!
    sources: [Participant!]! @relationship(type: "SOURCE_OF", direction: IN)
    targets: [Participant!]! @relationship(type: "TARGETS", direction: OUT)
    claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
  }
  type Claim @node {
    id: ID!
    status: String!
    confidence: Float!
    speakers: [Participant!]! @relationship(type: "ASSERTS", direction: IN)
    sentences: [Sentence!]! @relationship(type: "STATED_IN", direction: OUT)
    events: [Event!]! @relationship(type: "ABOUT", direction: OUT)
  }
  type Sentence @node
    @fulltext(indexes: [{ indexName: "sentence_text", queryName: "sentencesFound", fields: ["text"] }]) {
    id: ID!
    text: String!
    claims: [Claim!]! @relationship(type: "STATED_IN", direction: IN)
    articles: [Article!]! @relationship(type: "HAS", direction: IN)
  }
  type Article @node
    @fulltext(indexes: [{ indexName: "article_title", queryName: "articlesFound", fields: ["title"] }]) {
    id: ID!
    title: String
    publisher: String
  }
  type Form @node
    @fulltext(indexes: [{ indexName: "form_text", queryName: "formsFound", fields: ["text"] }]) {
    id: ID!
    text: String
    participants: [Participant!]! @relationship(type: "OF", direction: OUT)
  }
  type TypeEvents { type: String! events: Int! }
  type Step { start: String! events: Int! meanIntensity: Float types: [TypeEvents!]! }
  type Summary {
    isForward: Boolean! events: Int! claims: Int! meanIntensity: Float first: String last: String types: [TypeEvents!]!
  }
  type End { id: ID! name: String! }
  type Neighbour { id: ID! type: String! events: Int! source: End! target: End! }
  type Query {
    timeline(actorId: ID!): [Step!]! @cypher(statement: """${TIMELINE}""", columnName: "step")
    dyad(a: ID!, b: ID!): [Summary!]! @cypher(statement: """${DYAD}""", columnName: "summary")
    neighbours(actorId: ID!, first: Int!): [Neighbour!]!
      @cypher(statement: """${NEIGHBOURS}""", columnName: "neighbour")
  }
`;

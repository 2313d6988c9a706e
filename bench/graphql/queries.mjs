// Six questions of analysts, each to Casus and to @neo4j/graphql, as the users of each would write them; and what both say,
// reduced to the same plain value. How many of each are asked for is what a screen shows.

/** What is asked, with what of the operands. */
export const QUERIES = [
  {
    name: 'actor with events and evidence',
    operands: 'actors',
    casus: `query ($id: ID!) {
      actor(id: $id) {
        id name kind
        events(filter: { source: $id }, first: 10) {
          edges { node {
            id type status from to
            claims(first: 3) {
              edges { node { status attribution { name } sentence { text } article { title publisher } } }
            }
          } }
        }
      }
    }`,
    casusVariables: ({ id }) => ({ id }),
    peer: `query ($id: ID!) {
      participants(where: { id: { eq: $id } }) {
        id name kind
        did(where: { status: { eq: "ACTUAL" } }, sort: [{ day: DESC }, { id: DESC }], limit: 10) {
          id type status from to
          claims(sort: [{ confidence: DESC }, { id: DESC }], limit: 3) {
            status speakers { name } sentences { text articles { title publisher } }
          }
        }
      }
    }`,
    peerVariables: ({ id }) => ({ id }),
    casusSays: ({ actor: { events, ...actor } }) => ({
      ...actor,
      events: nodesOf(events).map(({ claims, ...event }) => ({ ...event, claims: nodesOf(claims) })),
    }),
    peerSays: ({ participants: [{ did, ...actor }] }) => ({
      ...actor,
      events: did.map(({ claims, ...event }) => ({ ...event, claims: claims.map(claimOfPeer) })),
    }),
  },
  {
    name: 'filtered event page',
    operands: 'filters',
    casus: `query ($types: [EventType!], $since: String, $until: String, $confidence: Float) {
      events(filter: { types: $types, since: $since, until: $until, minConfidence: $confidence }, first: 20) {
        edges { node { id type status from to confidence sources { id name } targets { id name } } }
      }
    }`,
    casusVariables: (filter) => filter,
    // A day that isn't known is open, as it is in Casus.
    peer: `query ($types: [String!], $since: String, $until: String, $confidence: Float) {
      events(
        where: {
          type: { in: $types }, status: { eq: "ACTUAL" }, confidence: { gte: $confidence }, day: { gt: "" }
          AND: [
            { OR: [{ to: { eq: null } }, { to: { gt: $since } }] }
            { OR: [{ from: { eq: null } }, { from: { lte: $until } }] }
          ]
        }
        sort: [{ day: DESC }, { id: DESC }], limit: 20
      ) { id type status from to confidence sources { id name } targets { id name } }
    }`,
    peerVariables: (filter) => filter,
    casusSays: ({ events }) => nodesOf(events).map(withSortedEnds),
    peerSays: ({ events }) => events.map(withSortedEnds),
  },
  {
    name: 'neighbourhood',
    operands: 'actors',
    casus: `query ($id: ID!) {
      neighborhood(actorId: $id, first: 25) {
        relations { id type events source { id name } target { id name } }
      }
    }`,
    casusVariables: ({ id }) => ({ id }),
    peer: `query ($id: ID!) {
      neighbours(actorId: $id, first: 25) { id type events source { id name } target { id name } }
    }`,
    peerVariables: ({ id }) => ({ id }),
    casusSays: ({ neighborhood }) => neighborhood.relations,
    peerSays: ({ neighbours }) => neighbours,
  },
  {
    name: 'search',
    operands: 'texts',
    casus: `query ($text: String!) {
      search(text: $text, first: 10) {
        score
        node {
          __typename
          ... on Actor { id name }
          ... on Place { id name }
          ... on Event { id type from }
          ... on Sentence { id text }
          ... on Article { id title publisher }
        }
      }
    }`,
    casusVariables: ({ text }) => ({ text }),
    // The same words by the same indexes; a search box made of it has to put the three lists together, as Casus does.
    peer: `query ($names: String!, $words: String!) {
      formsFound(phrase: $names, first: 40) { edges { score node { participants { id name kind } } } }
      sentencesFound(phrase: $words, first: 40) {
        edges { score node { id text claims { events { id type from } } articles { id title publisher } } }
      }
      articlesFound(phrase: $words, first: 40) { edges { score node { id title publisher } } }
    }`,
    peerVariables: ({ names, words }) => ({ names, words }),
    casusSays: ({ search }) => search.map(({ score, node }) => ({ score: rounded(score), ...node })),
    peerSays: (found) => bestFound(found, 10),
  },
  {
    name: 'timeline',
    operands: 'actors',
    casus: `query ($id: ID) {
      timeline(filter: { actor: $id }, by: MONTH) { steps { start events meanIntensity types { type events } } }
    }`,
    casusVariables: ({ id }) => ({ id }),
    peer: `query ($id: ID!) { timeline(actorId: $id) { start events meanIntensity types { type events } } }`,
    peerVariables: ({ id }) => ({ id }),
    casusSays: ({ timeline: { steps } }) => steps.map(withSortedTypes),
    peerSays: ({ timeline }) => [...timeline].sort((a, b) => (a.start < b.start ? -1 : 1)).map(withSortedTypes),
  },
  {
    name: 'dyad',
    operands: 'dyads',
    casus: `query ($a: ID!, $b: ID!) {
      dyad(a: $a, b: $b) { forward { ...side } backward { ...side } }
    }
    fragment side on DyadSide { events claims meanIntensity first last types { type events } }`,
    casusVariables: (pair) => pair,
    peer: `query ($a: ID!, $b: ID!) {
      dyad(a: $a, b: $b) { isForward events claims meanIntensity first last types { type events } }
    }`,
    peerVariables: (pair) => pair,
    casusSays: ({ dyad: { forward, backward } }) => [forward, backward].map(withSortedTypes),
    peerSays: ({ dyad }) =>
      [true, false].map((direction) => {
        const { isForward, ...side } = dyad.find(({ isForward }) => isForward === direction) ?? NOTHING;
        return withSortedTypes(side);
      }),
  },
];

/** A side of a dyad that did nothing. */
const NOTHING = { events: 0, claims: 0, meanIntensity: null, first: null, last: null, types: [] };

const nodesOf = ({ edges }) => edges.map(({ node }) => node);

const rounded = (number) => (number === null ? null : Number(number.toFixed(9)));

const byId = (a, b) => (a.id < b.id ? -1 : 1);

const claimOfPeer = ({ speakers, sentences: [{ text, articles }], ...claim }) => ({
  ...claim,
  attribution: speakers[0] ?? null,
  sentence: { text },
  article: articles[0],
});

/** Who takes part comes in no order. */
const withSortedEnds = ({ sources, targets, ...event }) => ({
  ...event,
  sources: [...sources].sort(byId),
  targets: [...targets].sort(byId),
});

const withSortedTypes = ({ types, meanIntensity, ...rest }) => ({
  ...rest,
  meanIntensity: rounded(meanIntensity),
  types: [...types].sort((a, b) => b.events - a.events || (a.type < b.type ? -1 : 1)),
});

/** Three lists as one, by the rules of src/api/search/search.ts. */
function bestFound({ formsFound, sentencesFound, articlesFound }, first) {
  const [forms, sentences, articles] = [formsFound, sentencesFound, articlesFound].map(({ edges }) => edges);
  const participants = forms.flatMap(({ score, node }) => node.participants.map((one) => ({ score, ...one })));
  const isPlace = ({ kind }) => kind === 'place';
  const lists = {
    Actor: participants.filter((one) => !isPlace(one)),
    Place: participants.filter(isPlace),
    Event: sentences.flatMap(({ score, node }) =>
      node.claims.flatMap(({ events }) => events.map((event) => ({ score, ...event }))),
    ),
    Sentence: sentences.map(({ score, node: { id, text } }) => ({ score, id, text })),
    Article: [
      ...articles.map(({ score, node }) => ({ score, ...node })),
      ...sentences.flatMap(({ score, node }) => node.articles.map((article) => ({ score, ...article }))),
    ],
  };
  return Object.entries(lists)
    .flatMap(([__typename, list]) => bestOf(list, first).map((one) => ({ ...one, __typename })))
    .sort((a, b) => b.score - a.score)
    .slice(0, first)
    .map(({ kind, ...one }) => ({ ...one, score: rounded(one.score) }));
}

/** Each once, with its best score against the best of all; of equal ones the lower id first. */
function bestOf(list, first) {
  const known = new Map();
  for (const one of list) if ((known.get(one.id)?.score ?? 0) < one.score) known.set(one.id, one);
  const best = [...known.values()].sort((a, b) => b.score - a.score || byId(a, b)).slice(0, first);
  return best.map((one) => ({ ...one, score: one.score / best[0].score }));
}

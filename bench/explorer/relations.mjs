const TYPES = ['ATTACKS', 'ACCUSES', 'MEETS', 'AIDS', 'PLOTS_AGAINST', 'SUPPORTS', 'REJECTS'];
const KINDS = ['person', 'armed_group', 'country', 'organization', 'population', 'military'];

/**
 * A page of made-up relations, as the API gives one: a few actors have many of them, most have few. Each actor has one at least.
 *
 * @param {number} nodes - actors in all
 * @param {number} edges - relations in all
 * @param {{first: number, after?: string | null}} page - as the API takes it; the cursor is the place in the list
 */
export function relationsPage(nodes, edges, { first, after }) {
  const from = after ? Number(after) : 0;
  const to = Math.min(edges, from + first);
  const list = Array.from({ length: to - from }, (_, at) => ({ node: relation(from + at, nodes) }));
  return {
    totalCount: edges,
    leftOut: 0,
    pageInfo: { hasNextPage: to < edges, endCursor: String(to) },
    edges: list,
  };
}

function relation(at, nodes) {
  const source = at < nodes ? at : skewed(at * 2, nodes);
  const target = (source + 1 + skewed(at * 2 + 1, nodes - 1)) % nodes;
  const status = at % 10;
  return {
    id: `relation ${at}`,
    type: TYPES[at % TYPES.length],
    events: 1 + (at % 3),
    confidence: 0.8,
    first: '2024-01-01',
    last: '2024-02-01',
    actual: status < 7 ? 1 : 0,
    alleged: status === 7 ? 1 : 0,
    planned: status === 8 ? 1 : 0,
    denied: status === 9 ? 1 : 0,
    threatened: 0,
    failed: 0,
    hypothetical: 0,
    source: actor(source),
    target: actor(target),
  };
}

function actor(at) {
  return {
    __typename: 'Actor',
    id: `actor-${at}`,
    name: `Actor ${at}`,
    kind: KINDS[at % KINDS.length],
    country: null,
    articles: 1,
  };
}

/** Chance that is the same each time, and far likelier small: by the fractional part of a sine, to the third power. */
function skewed(at, below) {
  const chance = Math.sin(at * 12.9898) * 43758.5453;
  return Math.floor((chance - Math.floor(chance)) ** 3 * below);
}

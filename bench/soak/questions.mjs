import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, separateOperations } from 'graphql';
import { root } from '../../bin/prepare.mjs';

/** How many of each are asked about, in turn. Chosen: more than a cache of a request could hold. */
const COUNT = 20;

const OPERANDS = `query Operands($first: Int!) {
  actors(first: $first) { edges { node { id name } } }
  relations(first: $first) { edges { node { type source { id } target { id } } } }
  claims(first: $first) { edges { node { id } } }
}`;

/** Not of an event: its id is that of the claims that tell of it, and so another one once an article tells of it too. */
const EVIDENCE = `query ClaimEvidence($id: ID!) { node(id: $id) { ... on Claim { ...Evidence } } }`;

/** The explorer's own queries, and one with a fragment of theirs. */
const operations = readFileSync(join(root, 'client', 'operations.graphql'), 'utf8');
const documents = separateOperations(parse(`${operations}${EVIDENCE}`));

/**
 * A fixed mix of what analysts and the explorer ask, about what the graph holds now: relations and events by a filter, a
 * timeline, a search, a dyad, a neighbourhood, and a claim with its evidence.
 *
 * @param load - asks the server
 * @returns {name, body} of each, in the order in which they are to be asked, over and over
 */
export async function questionsOf(load) {
  const found = await load.ask(JSON.stringify({ query: OPERANDS, variables: { first: COUNT } }));
  const [actors, relations, claims] = [found.actors, found.relations, found.claims].map(nodesOf);
  return Array.from({ length: COUNT }, (_, at) => {
    const [actor, relation, claim] = [actors, relations, claims].map((list) => list[at % list.length]);
    const { source, target, type } = relation;
    const year = 2019 + (at % 5);
    const days = { since: `${year}-01-01`, until: `${year}-12-31` };
    return [
      question('Relations', { filter: { relations: [type], minConfidence: 0.3 } }),
      question('EventList', { filter: { actor: actor.id, ...days } }),
      question('Timeline', { filter: { actor: actor.id } }),
      question('Search', { text: actor.name }),
      question('Dyad', { a: source.id, b: target.id }),
      question('Neighborhood', { actorId: actor.id }),
      question('ClaimEvidence', { id: claim.id }),
    ];
  }).flat();
}

const nodesOf = ({ edges }) => edges.map(({ node }) => node);

function question(name, variables) {
  return { name, body: JSON.stringify({ operationName: name, query: print(documents[name]), variables }) };
}

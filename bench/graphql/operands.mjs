import { DEEDS } from '../articles/phrases.mjs';
import { below, drawing, pick, zipf } from '../random.mjs';

const SEED = 5;

/** How many of each are drawn, and among how many of the actors that most articles name. */
const COUNT = 50;
const ACTORS = 1_000;

/** Most hits of an index for a text: of more, the peer has no order among those that fit as well, and answers would differ. */
const MOST_HITS = 40;

/**
 * What the questions are asked about, the same for the same graph: actors as often as the news name them, by Zipf's law;
 * with whom they have most to do; types and days of events; names with a word or two of what was done.
 *
 * @param store - of Casus, open on the graph
 */
export async function operandsOf(store) {
  const draw = drawing(SEED);
  const known = await actorsOf(store);
  const actors = Array.from({ length: COUNT }, () => known[zipf(draw, known.length)]);
  return {
    actors,
    filters: Array.from({ length: COUNT }, () => filterOf(draw)),
    texts: await textsOf(store, draw, known),
    dyads: await dyadsOf(store, actors),
  };
}

async function actorsOf(store) {
  const { readPage } = await import('../../dist/graph/read-page.js');
  const { ACTOR_ORDERS } = await import('../../dist/api/actors/actors.orders.js');
  return readPage(store, 'actor/list', ACTOR_ORDERS.ACTIVITY, null, { kinds: null, country: null, first: ACTORS });
}

/** Two or three types, in half a year. */
function filterOf(draw) {
  const types = [...new Set(Array.from({ length: 3 }, () => pick(draw, DEEDS).type))];
  const [year, half] = [2019 + below(draw, 5), below(draw, 2)];
  const [since, until] = half === 0 ? [`${year}-01-01`, `${year}-06-30`] : [`${year}-07-01`, `${year}-12-31`];
  return { types, since, until, confidence: 0.3 + 0.1 * below(draw, 6) };
}

async function textsOf(store, draw, actors) {
  const { foldedWords, wordsOf } = await import('../../dist/resolution/words.js');
  const query = (words) => words.map((word) => `+${word}`).join(' ');
  const texts = [];
  while (texts.length < COUNT) {
    const { name } = actors[zipf(draw, actors.length)];
    const text = texts.length % 2 === 0 ? name : `${name} ${pick(draw, wordsOf(pick(draw, DEEDS).after))}`;
    const [names, words] = [query(foldedWords(text)), query(wordsOf(text))];
    const hits = await Promise.all(
      [
        ['form_text', names],
        ['sentence_text', words],
        ['article_title', words],
      ].map(([index, phrase]) => store.read('neo4j/full-text', { index, query: phrase, first: MOST_HITS + 1 })),
    );
    const counts = hits.map((rows) => rows.length);
    if (Math.max(...counts) <= MOST_HITS && counts[1] > 0) texts.push({ text, names, words });
  }
  return texts;
}

/** Each actor with the other end of its relation with the most events; without those that have none. */
async function dyadsOf(store, actors) {
  const { compose } = await import('../../dist/graph/compose.js');
  const happened = { CONDITION: { cypher: 'edge.actual > 0', values: {} } };
  const dyads = await Promise.all(
    actors.map(async ({ id }) => {
      const { statement, parameters } = compose('relation/around', happened, { ids: [id], first: 1 });
      const rows = await store.read(statement, parameters);
      return rows.map(({ sourceId, targetId }) => ({ a: id, b: sourceId === id ? targetId : sourceId }));
    }),
  );
  return dyads.flat();
}

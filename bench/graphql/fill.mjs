import { syntheticArticles } from '../articles/synthetic-articles.mjs';
import { byCasus } from '../write/by-casus.mjs';

const SEED = 23;

/** Articles in a transaction, and transactions between two looks at how many events there are. */
const BATCH = 50;
const ROUND = 8;

/**
 * Writes synthetic articles as Casus writes all articles, until a graph has so many events; does nothing where it has them.
 *
 * @param store - either store of Casus
 * @param writers - how many transactions are under way at once
 */
export async function fill(store, events, writers) {
  const { makeArticle } = await import('../../dist/article/make-article.js');
  let { events: known, articles } = await statsOf(store);
  // The same for the same seed: those that are there are made again and left out.
  const told = syntheticArticles(SEED, Infinity, makeArticle);
  for (let at = 0; at < articles; at += 1) told.next();
  while (known < events) {
    const round = Array.from({ length: BATCH * ROUND }, () => told.next().value);
    await byCasus(store, round, BATCH, writers);
    ({ events: known, articles } = await statsOf(store));
    // Long runs are watched.
    process.stderr.write(`${articles} articles, ${known} events\n`);
  }
}

async function statsOf(store) {
  const [stats] = await store.read('graph/stats', {});
  return stats;
}

import fc from 'fast-check';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import type { GraphStore } from '../../src/graph/store.js';
import { deleteArticle } from '../../src/ingestion/delete-article.js';
import { ingestArticle } from '../../src/ingestion/ingest-article.js';
import { contents, ingestAll } from '../support/contents.js';
import { randomArticles } from '../support/random-articles.js';
import type { Told } from '../support/told.js';

/** How the articles of a run come. */
const WAYS = fc.record({
  order: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
  workers: fc.constantFrom(1, 8),
  deleted: fc.uniqueArray(fc.nat({ max: 199 }), { minLength: 1, maxLength: 8 }),
});

/**
 * The order in which articles come and go never matters.
 *
 * @param runs - how many ways of 200 articles are tried; a server takes its time
 */
export function orderContract(open: () => Promise<GraphStore>, runs: number): void {
  describe('order', () => {
    it('of 200 articles, by 1 or 8 workers, twice over, some deleted and added again: the same export', async () => {
      const articles = randomArticles(2000, 200);
      const wanted = await exportOf(articles);
      const way = fc.asyncProperty(WAYS, async ({ order, workers, deleted }) => {
        const store = await open();
        const shuffled = articles
          .map((one) => ({ one, rank: order.next().value as number }))
          .sort((a, b) => a.rank - b.rank);
        const twice = [...shuffled, ...shuffled];
        const queue: (() => Promise<unknown>)[] = twice.map(
          ({ one }) =>
            () =>
              add(store, one),
        );
        const at = Math.floor(queue.length / 2);
        queue.splice(at, 0, ...deleted.map((nth) => () => deleteAndAdd(store, articles[nth]!)));
        await work(queue, workers);
        expect(await contents(store)).toBe(wanted);
        await store.close();
      });
      await fc.assert(way, { numRuns: runs, seed: 42, endOnFailure: true });
    }, 900_000);

    it('deleting any of 100 subsets equals never having ingested it', async () => {
      const articles = randomArticles(3000, 9);
      const store = await open();
      await ingestAll(store, articles);
      const everything = await contents(store);
      const subset = fc.asyncProperty(fc.shuffledSubarray(articles, { minLength: 1 }), async (gone) => {
        for (const { article } of gone) await deleteArticle(store, article.id);
        expect(await contents(store)).toBe(await exportOf(articles.filter((one) => !gone.includes(one))));
        await ingestAll(store, gone);
        expect(await contents(store)).toBe(everything);
      });
      await fc.assert(subset, { numRuns: 100, seed: 43, endOnFailure: true });
      await store.close();
    }, 900_000);
  });
}

const add = (store: GraphStore, { article, extraction }: Told) => ingestArticle(store, article, () => extraction);

/** Where it isn't there yet, it's there afterwards all the same. */
async function deleteAndAdd(store: GraphStore, told: Told): Promise<void> {
  await add(store, told);
  await deleteArticle(store, told.article.id, { forget: true });
  await add(store, told);
}

async function work(queue: (() => Promise<unknown>)[], workers: number): Promise<void> {
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await next();
  };
  await Promise.all(Array.from({ length: workers }, worker));
}

/** What a graph in memory has of articles that came one after the other. */
async function exportOf(articles: readonly Told[]): Promise<string> {
  const store = await EmbeddedStore.inMemory();
  await ingestAll(store, articles);
  const text = await contents(store);
  await store.close();
  return text;
}

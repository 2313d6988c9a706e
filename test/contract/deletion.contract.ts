import { ArticleUnknown } from '../../src/graph/errors.js';
import type { GraphStore } from '../../src/graph/store.js';
import { deleteArticle } from '../../src/ingestion/delete-article.js';
import { ingestArticle } from '../../src/ingestion/ingest-article.js';
import { contents, ingestAll } from '../support/contents.js';
import { expectClean } from '../support/expect-clean.js';
import { randomArticles, randomNumbers } from '../support/random-articles.js';
import { told, type Told } from '../support/told.js';
import { WORLD } from './world.js';

/** What becomes of a graph when articles go. */
export function deletionContract(open: () => Promise<GraphStore>): void {
  describe('deletion', () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(async () => {
      await expectClean(store);
      await store.close();
    });

    const remove = ({ article }: Told) => deleteArticle(store, article.id);
    const add = ({ article, extraction }: Told) => ingestArticle(store, article, () => extraction);

    it('leaves nothing of the only article', async () => {
      await add(WORLD[0]!);
      await remove(WORLD[0]!);
      expect(await contents(store)).toBe('');
    });

    it.each(WORLD.map((_, at) => at))(
      'of article %i equals never having ingested it',
      async (at) => {
        await ingestAll(
          store,
          WORLD.filter((_, other) => other !== at),
        );
        const without = await contents(store);
        await add(WORLD[at]!);
        await remove(WORLD[at]!);
        expect(await contents(store)).toBe(without);
      },
      60_000,
    );

    it('takes away where an event was, if no other article tells', async () => {
      const strike = { did: ['Alpha', 'ATTACKS', 'ASSAULT', 'Omega'] } as const;
      const time = { text: 'on Monday', start: '2024-01-01', end: '2024-01-02' };
      const [nowhere, somewhere] = [
        told([{ text: 'Alpha struck Omega.', ...strike, time }], { published: '2024-01-02' }),
        told([{ text: 'Alpha struck Omega in Herat.', ...strike, at: 'Herat' }], { published: '2024-01-01' }),
      ];
      await add(nowhere);
      const without = await contents(store);
      await add(somewhere);
      await remove(somewhere);
      expect(await contents(store)).toBe(without);
    });

    it('and adding again changes nothing', async () => {
      await ingestAll(store, WORLD);
      const before = await contents(store);
      await remove(WORLD[0]!);
      await add(WORLD[0]!);
      expect(await contents(store)).toBe(before);
    });

    it('of many, in between and in any order, equals never having ingested them', async () => {
      const articles = randomArticles(4, 18);
      const kept = articles.filter((_, at) => at % 3 !== 0);
      const gone = articles.filter((_, at) => at % 3 === 0);
      await ingestAll(store, kept);
      const wanted = await contents(store);
      await store.close();
      store = await open();
      const random = randomNumbers(5);
      const pending = new Set<Told>();
      for (const article of articles) {
        await add(article);
        if (gone.includes(article)) pending.add(article);
        for (const one of pending) {
          if (random() < 0.3) {
            await remove(one);
            pending.delete(one);
          }
        }
      }
      for (const one of pending) await remove(one);
      expect(await contents(store)).toBe(wanted);
    });

    it('while others write leaves what they wrote', async () => {
      const articles = randomArticles(6, 24);
      const gone = articles.slice(0, 12);
      const come = articles.slice(12);
      await ingestAll(store, come);
      const wanted = await contents(store);
      await store.close();
      store = await open();
      await ingestAll(store, gone);
      const queue = gone.flatMap((one, at) => [() => remove(one), () => add(come[at]!)]);
      const worker = async (): Promise<void> => {
        for (let next = queue.pop(); next !== undefined; next = queue.pop()) await next();
      };
      await Promise.all(Array.from({ length: 4 }, worker));
      expect(await contents(store)).toBe(wanted);
    });

    it('of an unknown article is an error by name, and changes nothing', async () => {
      await add(WORLD[0]!);
      const before = await contents(store);
      await expect(deleteArticle(store, 'nobody')).rejects.toThrow(ArticleUnknown);
      await expect(deleteArticle(store, 'nobody')).rejects.toThrow('The graph has no article nobody.');
      expect(await contents(store)).toBe(before);
    });
  });
}

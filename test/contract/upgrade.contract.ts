import { fingerprintsOf } from '../../src/graph/copies.js';
import { articleWrite } from '../../src/graph/article-writes.js';
import { decide } from '../../src/graph/decisions/decide.js';
import type { GraphStore } from '../../src/graph/store.js';
import { toldArticles } from '../../src/graph/told-articles.js';
import type { Read } from '../../src/ingestion/articles-anew.js';
import { readAnew } from '../../src/ingestion/read-anew.js';
import { resolve } from '../../src/resolution/resolve.js';
import { contents, ingestAll } from '../support/contents.js';
import type { Told } from '../support/told.js';
import { who, WORLD } from './world.js';

/** What becomes of a graph that has articles of an earlier Casus, and things that were read of others. */
export function upgradeContract(open: () => Promise<GraphStore>): void {
  describe('a graph of an earlier Casus', () => {
    let store: GraphStore;
    let wanted: string;
    const author = { by: 'ana', why: null, now: '2024-01-01T00:00:00.000Z' };
    beforeEach(async () => {
      store = await open();
      await ingestAll(store, WORLD);
      await decide(store, 'm', { kind: 'MERGE', ids: [who('Iran'), who('Pakistan')] }, author);
      wanted = await contents(store);
      await store.close();
      store = await open();
      await ingestAll(store, WORLD.slice(2));
      await decide(store, 'm', { kind: 'MERGE', ids: [who('Iran'), who('Pakistan')] }, author);
      await addOld(store, WORLD.slice(0, 2));
    });
    afterEach(() => store.close());

    it('is as if its articles had been ingested, and known since they were published', async () => {
      const lines: string[] = [];
      expect(await readAnew(store, (line) => lines.push(line), reader(WORLD))).toBe(4);
      expect(await contents(store)).toBe(wanted);
      expect(lines).toHaveLength(2);
      const [first] = await toldArticles(store.read.bind(store), [WORLD[0]!.article.id]);
      expect(first!.learned).toBe('2023-06-02T00:00:00.000Z');
    });

    it('is read anew once', async () => {
      await readAnew(store, () => undefined, reader(WORLD));
      const again = readAnew(store, fail, () => Promise.reject(new Error('read again')));
      expect(await again).toBe(0);
    });

    it('is read on where that was cut short', async () => {
      const cut = () => Promise.reject<Read>(new Error('cut short'));
      await expect(readAnew(store, () => undefined, cut)).rejects.toThrow('cut short');
      expect(await readAnew(store, () => undefined, reader(WORLD))).toBe(4);
      expect(await contents(store)).toBe(wanted);
    });

    it('can be read by several processes at once', async () => {
      const counts = await Promise.all([1, 2, 3].map(() => readAnew(store, () => undefined, reader(WORLD))));
      expect(counts.reduce((a, b) => a + b)).toBe(4);
      expect(await contents(store)).toBe(wanted);
    });

    it('keeps an article that can’t be read as a text, and tells so', async () => {
      const lines: string[] = [];
      await readAnew(store, (line) => lines.push(line), reader(WORLD.slice(1)));
      expect(lines.join('\n')).toContain(`article ${WORLD[0]!.article.id} can't be read anew`);
      expect(await store.read('article/texts', { ids: [WORLD[0]!.article.id] })).toHaveLength(1);
    });
  });
}

/** Adds articles that don't say when they were learned, as an earlier Casus left them, and forgets that it was looked after. */
async function addOld(store: GraphStore, articles: readonly Told[]): Promise<void> {
  const resolved = articles.map(({ article, extraction }) => resolve(article, extraction));
  const write = articleWrite(resolved, fingerprintsOf(resolved), '');
  const rows = (write.parameters.rows as object[]).map((row) => ({ ...row, learned: null }));
  await store.write([{ ...write, parameters: { rows } }]);
  const [state] = await store.read('migration/articles-state', {});
  const parameters = { number: state!.number!, articles: 'NOT YET' };
  await store.write([{ statement: 'migration/record-articles', parameters }]);
}

const fail = (line: string): never => {
  throw new Error(line);
};

/** What reads articles of which one knows what they say. */
function reader(articles: readonly Told[]): () => Promise<Read> {
  const read: Read = (article) => {
    const told = articles.find((one) => one.article.id === article.id);
    if (told === undefined) throw new Error('nobody knows what it says');
    return resolve(article, told.extraction);
  };
  return () => Promise.resolve(read);
}

import { addArticles } from '../../src/graph/add-articles.js';
import { ParametersInvalid, StatementRefused, StoreUnavailable } from '../../src/graph/errors.js';
import type { GraphStore, Parameters, Write } from '../../src/graph/store.js';
import { resolve } from '../../src/resolution/resolve.js';
import { contents, ingestAll } from '../support/contents.js';
import { articleAt, WORLD } from './world.js';

const ARTICLE = {
  id: 'a',
  text: 'Text.',
  title: null,
  published: null,
  day: '',
  publisher: null,
  byline: null,
  url: null,
  extractor: 'by hand 1',
};
const good: Write = { statement: 'article/create', parameters: { rows: [ARTICLE] } };
/** Passes the check of parameters, and no store can give less than no rows. */
const refused: Write = { statement: 'suggestion/actors', parameters: { after: '', first: -1 } };

const FAULTY: readonly (readonly [string, Parameters, string])[] = [
  ['a missing parameter', {}, '$rows of cypher/article/create.cypher is missing'],
  ['an unknown parameter', { rows: [], row: 1 }, '$row of cypher/article/create.cypher is not declared'],
  ['something other than a list', { rows: 'a' }, '$rows of cypher/article/create.cypher is no list'],
  ['null for a list', { rows: null }, '$rows of cypher/article/create.cypher is null'],
  [
    'null for a key',
    { rows: [{ ...ARTICLE, id: null }] },
    '$rows[0].id of cypher/article/create.cypher is a key and no text',
  ],
  ['an empty key', { rows: [ARTICLE, { ...ARTICLE, id: '' }] }, '$rows[1].id of cypher/article/create.cypher is a key'],
  ['no number', { rows: [{ ...ARTICLE, day: NaN }] }, '$rows[0].day of cypher/article/create.cypher is NaN'],
  [
    'undefined',
    { rows: [{ ...ARTICLE, day: undefined as unknown as null }] },
    '$rows[0].day of cypher/article/create.cypher is undefined',
  ],
];

/** What is kept and what is not. */
export function transactionContract(open: () => Promise<GraphStore>): void {
  describe('transactions', () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const articles = async () => store.read('article/by-ids', { ids: ['a'] });

    it('keep all of their statements', async () => {
      await store.write([good, good]);
      expect(await articles()).toHaveLength(1);
    });

    it('give the rows of a statement, and see what the ones before it did', async () => {
      const rows = await store.transaction(async (transaction) => {
        const first = await transaction.run(good.statement, good.parameters);
        const second = await transaction.run(good.statement, good.parameters);
        return [...first, ...second];
      });
      expect(rows).toEqual([
        { id: 'a', created: true },
        { id: 'a', created: false },
      ]);
    });

    it('keep nothing where the last statement is refused', async () => {
      await expect(store.write([good, refused])).rejects.toThrow(StatementRefused);
      await expect(store.write([good, refused])).rejects.toThrow('The store refused cypher/suggestion/actors.cypher.');
      expect(await articles()).toEqual([]);
    });

    it('keep nothing where a statement in the middle is refused', async () => {
      await expect(store.write([good, refused, good])).rejects.toThrow(StatementRefused);
      expect(await articles()).toEqual([]);
    });

    it('keep nothing where the work fails', async () => {
      const work = store.transaction(async (transaction) => {
        await transaction.run(good.statement, good.parameters);
        throw new Error('given up');
      });
      await expect(work).rejects.toThrow('given up');
      expect(await articles()).toEqual([]);
    });

    it('keep nothing of an article whose last statement fails', async () => {
      await ingestAll(store, WORLD.slice(1));
      const before = await contents(store);
      const { article, extraction } = WORLD[0]!;
      const work = store.transaction(async (transaction) => {
        await addArticles(transaction, [resolve(article, extraction)]);
        await transaction.run(refused.statement, refused.parameters);
      });
      await expect(work).rejects.toThrow(StatementRefused);
      expect(await contents(store)).toBe(before);
      expect(await store.read('article/by-ids', { ids: [articleAt(0)] })).toEqual([]);
    });

    it('leave the store fit for the next one after a failure', async () => {
      await expect(store.write([good, refused])).rejects.toThrow(StatementRefused);
      await store.write([good]);
      expect(await articles()).toHaveLength(1);
    });

    it('are not seen before they are done', async () => {
      await store.transaction(async (transaction) => {
        await transaction.run(good.statement, good.parameters);
        expect(await articles()).toEqual([]);
      });
      expect(await articles()).toHaveLength(1);
    });

    it.each(FAULTY)('refuse %s before the store sees it', async (_, parameters, message) => {
      await expect(store.write([{ ...good, parameters }])).rejects.toThrow(ParametersInvalid);
      await expect(store.write([{ ...good, parameters }])).rejects.toThrow(message);
      expect(await articles()).toEqual([]);
    });

    it('know only the statements in cypher/', async () => {
      await expect(store.read('article/nothing', {})).rejects.toThrow('cypher/ has no statement article/nothing.');
    });

    it('know no relation type that is not in the ontology', async () => {
      const write = { statement: 'relation/link.LIKES', parameters: { rows: [] } };
      await expect(store.write([write])).rejects.toThrow('cypher/ has no statement relation/link.LIKES.');
    });

    it('are refused once the store is closed', async () => {
      await store.close();
      await expect(articles()).rejects.toThrow(StoreUnavailable);
      await expect(store.write([good])).rejects.toThrow(StoreUnavailable);
      await expect(store.search('actor', 'a', 1)).rejects.toThrow(StoreUnavailable);
      await expect(store.close()).resolves.toBeUndefined();
    });

    it('are waited for when the store is closed', async () => {
      const write = store.write([good]);
      const read = store.read('graph/stats', {});
      await store.close();
      await expect(write).resolves.toBeUndefined();
      await expect(read).resolves.toHaveLength(1);
    });
  });
}

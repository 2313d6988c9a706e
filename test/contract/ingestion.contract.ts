import { ACTOR_ORDERS } from '../../src/api/actors/actors.orders.js';
import { readPage } from '../../src/graph/read-page.js';
import { addArticles } from '../../src/graph/add-articles.js';
import type { GraphStore } from '../../src/graph/store.js';
import { ingestArticle } from '../../src/ingestion/ingest-article.js';
import { EVENT_RELATIONS, FACT_RELATIONS, RELATION_TYPES } from '../../src/ontology/relation-types.js';
import { resolve } from '../../src/resolution/resolve.js';
import { contents, ingestAll } from '../support/contents.js';
import { expectClean } from '../support/expect-clean.js';
import { randomArticles } from '../support/random-articles.js';
import { told, type Told } from '../support/told.js';
import { WORLD } from './world.js';
import { listed } from '../support/listed.js';

/** What becomes of a graph when articles come. */
export function ingestionContract(open: () => Promise<GraphStore>): void {
  describe('ingestion', () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(async () => {
      await expectClean(store);
      await store.close();
    });

    const ingest = ({ article, extraction }: Told) => ingestArticle(store, article, () => extraction);

    it('tells what an article holds', async () => {
      const { article } = WORLD[0]!;
      expect(await ingest(WORLD[0]!)).toEqual({ article, created: true, claims: 3, events: 2, actors: 4, dropped: [] });
    });

    it('changes nothing the second time, does not extract again, and says so', async () => {
      await ingest(WORLD[0]!);
      const before = await contents(store);
      const extract = () => {
        throw new Error('extracted again');
      };
      const again = await ingestArticle(store, WORLD[0]!.article, extract);
      expect(again).toMatchObject({ created: false, claims: 3, events: 2, actors: 4 });
      expect(await contents(store)).toBe(before);
    });

    it('does not mind the order in which articles come', async () => {
      await ingestAll(store, WORLD);
      const other = await contents(store);
      await store.close();
      store = await open();
      await ingestAll(store, [...WORLD].reverse());
      expect(await contents(store)).toBe(other);
    });

    it('takes several articles at once as it takes one after the other', async () => {
      const articles = randomArticles(1, 12);
      await ingestAll(store, articles);
      const other = await contents(store);
      await store.close();
      store = await open();
      const resolved = articles.map(({ article, extraction }) => resolve(article, extraction));
      const added = await store.transaction((transaction) => addArticles(transaction, resolved));
      expect(added.size).toBe(12);
      expect(await contents(store)).toBe(other);
    });

    it('counts what a recount counts', async () => {
      await ingestAll(store, [...WORLD, ...randomArticles(2, 10)]);
      const before = await contents(store);
      const lines = before.trim().split('\n');
      const relations = lines.map((line) => JSON.parse(line) as { record: string; id: string });
      const ids = relations.filter(({ record }) => record === 'relation').map(({ id }) => id);
      await store.write([{ statement: 'relation/recount', parameters: { ids } }]);
      expect(await contents(store)).toBe(before);
    });

    it('draws an edge for each type of relation', async () => {
      const article = told([
        ...EVENT_RELATIONS.map((type) => ({ text: `A did ${type} to B.`, did: ['A', type, 'COERCE', 'B'] as const })),
        ...FACT_RELATIONS.map((type) => ({ text: `A is ${type} of B.`, is: ['A', type, 'B'] as const })),
      ]);
      await ingest(article);
      const lines = (await contents(store)).split('\n').filter((line) => line.includes('"record":"edge"'));
      const types = lines.map((line) => (JSON.parse(line) as { type: string }).type);
      expect(types.sort()).toEqual([...RELATION_TYPES].sort());
    });

    it('keeps what an actor does to itself', async () => {
      await ingest(told([{ text: 'A fought A.', did: ['A', 'FIGHTS', 'ASSAULT', 'A'] }]));
      const [relation] = await listed(
        store,
        'relation/neighbors',
        { ids: [await onlyActor(store)], first: 5 },
        { condition: { cypher: 'true', values: {} } },
      );
      expect(relation).toMatchObject({ type: 'FIGHTS', events: 1, claims: 1 });
    });

    it('keeps texts as they are, whatever is in them', async () => {
      const text = 'A “hit” B — \u{1F525} \u0000\t\'"$x`{}\\n// Ünïcödé e\u0301.';
      const one = told([{ text, did: ['A', 'ATTACKS', 'ASSAULT', 'B'] }], { title: text, byline: '\uD83D half' });
      await ingest(one);
      const [found] = await store.read('article/texts', { ids: [one.article.id] });
      expect(found).toEqual({ id: one.article.id, text });
      const [article] = await store.read('article/by-ids', { ids: [one.article.id] });
      expect(article).toMatchObject({ byline: '\uFFFD half' });
    });

    it('takes an article in which nothing was found', async () => {
      expect(await ingest(told([{ text: 'It rained.' }]))).toMatchObject({
        created: true,
        claims: 0,
        events: 0,
        actors: 0,
      });
    });

    it('leaves out what names nobody of the article, and tells so', async () => {
      const { article, extraction } = WORLD[3]!;
      const broken = { ...extraction, events: extraction.events.map((event) => ({ ...event, sources: ['nobody'] })) };
      expect(await ingest({ article, extraction: broken })).toMatchObject({
        created: true,
        claims: 0,
        dropped: [{ item: 'events[0]', reason: 'names nobody, which is no actor or place of the article' }],
      });
    });

    it('keeps nothing of an article whose extraction fails', async () => {
      const failing = ingestArticle(store, WORLD[0]!.article, () => Promise.reject(new Error('no model')));
      await expect(failing).rejects.toThrow('no model');
      expect(await contents(store)).toBe('');
    });

    it('adds one article once when eight writers bring it at once', async () => {
      const ingested = await Promise.all(Array.from({ length: 8 }, () => ingest(WORLD[0]!)));
      expect(ingested.filter(({ created }) => created)).toHaveLength(1);
      expect(ingested.map(({ claims }) => claims)).toEqual(Array(8).fill(3));
    });

    it('makes the same graph when eight writers work at once', async () => {
      const articles = randomArticles(3, 24);
      await ingestAll(store, articles);
      const other = await contents(store);
      await store.close();
      store = await open();
      const queue = [...articles].reverse();
      const worker = async (): Promise<void> => {
        for (let next = queue.pop(); next !== undefined; next = queue.pop()) await ingest(next);
      };
      await Promise.all(Array.from({ length: 8 }, worker));
      expect(await contents(store)).toBe(other);
    });
  });
}

async function onlyActor(store: GraphStore): Promise<string> {
  const page = { kinds: null, country: null, first: 1 };
  const [actor] = await readPage(store, 'actor/list', ACTOR_ORDERS.ACTIVITY, null, page);
  return actor!.id as string;
}

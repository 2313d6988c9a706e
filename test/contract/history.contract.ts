import { ACTOR_ORDERS } from '../../src/api/actors/actors.orders.js';
import { readPage } from '../../src/graph/read-page.js';
import { decide, undo } from '../../src/graph/decisions/decide.js';
import { learnedBetween, withdrawnBetween, type DifferenceFilter } from '../../src/graph/differences.js';
import { graphAsOf } from '../../src/graph/graph-as-of.js';
import type { GraphStore } from '../../src/graph/store.js';
import { deleteArticle } from '../../src/ingestion/delete-article.js';
import { ingestArticle } from '../../src/ingestion/ingest-article.js';
import { reextractArticle } from '../../src/ingestion/reextract-article.js';
import { contents } from '../support/contents.js';
import { randomArticles } from '../support/random-articles.js';
import { told, type Told } from '../support/told.js';
import { articleAt, claimAt, toldAt, who, WORLD } from './world.js';

/** The nth hour of a day. */
const hour = (at: number): string => `2024-05-01T${String(at).padStart(2, '0')}:00:00.000Z`;

const between = (since: number, until: number, rest: Partial<DifferenceFilter> = {}): DifferenceFilter => {
  return { since: hour(since), until: hour(until), participantId: null, types: null, publisher: null, ...rest };
};

/** What was known when. */
export function historyContract(open: () => Promise<GraphStore>): void {
  describe('history', () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const ingest = ({ article, extraction }: Told, at: number) =>
      ingestArticle(store, article, () => extraction, undefined, hour(at));
    const asOf = async (at: number): Promise<string> => {
      const then = await graphAsOf(store, hour(at));
      const text = await contents(then);
      await then.close();
      return text;
    };

    it('tells what is new, and what strengthens or contradicts what was known', async () => {
      await ingest(WORLD[0]!, 1);
      await ingest(WORLD[1]!, 3);
      const found = await learnedBetween(store, between(2, 4), null, 10);
      expect(found.map(({ claimId, novelty }) => [claimId, novelty])).toEqual(
        expect.arrayContaining([
          [claimAt(1, 0), 'STRENGTHENED'],
          [claimAt(1, 1), 'CONTRADICTED'],
        ]),
      );
      expect(found).toHaveLength(2);
      const all = await learnedBetween(store, between(0, 2), null, 10);
      expect(new Set(all.map(({ novelty }) => novelty))).toEqual(new Set(['NEW']));
      expect(all.map(({ eventId }) => eventId)).toContain(toldAt(0, 1));
    });

    it('tells of some participants, types and publishers alone, page by page', async () => {
      for (const [at, article] of WORLD.entries()) await ingest(article, at);
      const page = async (filter: DifferenceFilter, first = 10) =>
        (await learnedBetween(store, filter, null, first)).map(({ claimId }) => claimId).sort();
      const every = between(0, 9, { since: '' });
      expect(await page({ ...every, participantId: who('Pakistan') })).toEqual([claimAt(2, 0), claimAt(3, 0)].sort());
      expect(await page({ ...every, types: ['ASSAULT'] })).toEqual([claimAt(0, 1), claimAt(2, 2)].sort());
      expect(await page({ ...every, publisher: 'The Weekly' })).toEqual([claimAt(1, 0), claimAt(1, 1)].sort());
      for (const filter of [every, { ...every, types: ['ASSAULT'] }, { ...every, publisher: 'The Weekly' }] as const) {
        const [row] = await store.read('history/count-learned', { ...filter });
        expect(row!.count).toBe((await page(filter, 1_000)).length);
      }
      const [first] = await learnedBetween(store, every, null, 1);
      const [second] = await learnedBetween(store, every, { learned: first!.learned, id: first!.claimId }, 1);
      expect([first!.claimId, second!.learned]).toEqual([claimAt(3, 0), hour(2)]);
    });

    it('tells what was withdrawn, with its sentence', async () => {
      await ingest(WORLD[0]!, 1);
      await ingest(WORLD[3]!, 1);
      await deleteArticle(store, articleAt(3), { now: hour(3) });
      const [gone, ...others] = await withdrawnBetween(store, between(2, 4), 10);
      expect(gone).toMatchObject({
        claimId: claimAt(3, 0),
        sentence: 'Iran met Pakistan.',
        sources: ['Iran'],
        targets: ['Pakistan'],
        title: 'Rain',
        reason: 'DELETED',
        learned: hour(1),
        withdrawn: hour(3),
      });
      expect(others).toEqual([]);
      expect(await withdrawnBetween(store, between(2, 4, { participantId: who('Taliban') }), 10)).toEqual([]);
      expect(await withdrawnBetween(store, between(4, 5), 10)).toEqual([]);
    });

    it('keeps nothing of what is to be forgotten', async () => {
      await ingest(WORLD[3]!, 1);
      await deleteArticle(store, articleAt(3), { now: hour(3), forget: true });
      expect(await withdrawnBetween(store, between(0, 9), 10)).toEqual([]);
    });

    it('gives the graph as it was, whatever came, went and was decided since', async () => {
      const articles = randomArticles(77, 9);
      const wanted: string[] = [];
      const remember = async () => wanted.push(await contents(store));
      for (const article of articles.slice(0, 6)) await ingest(article, 1);
      await remember();
      await deleteArticle(store, articles[0]!.article.id, { now: hour(2) });
      await remember();
      const actors = await readPage(store, 'actor/list', ACTOR_ORDERS.ACTIVITY, null, {
        kinds: null,
        country: null,
        first: 4,
      });
      const [a, b] = actors.map(({ id }) => id as string);
      await decide(store, 'm', { kind: 'MERGE', ids: [a!, b!] }, { by: 'ana', why: null, now: hour(3) });
      await remember();
      for (const article of articles.slice(6)) await ingest(article, 4);
      await remember();
      await undo(store, 'm', { by: 'ana', why: null, now: hour(5) });
      await remember();
      for (const [at, text] of wanted.entries()) expect(await asOf(at + 1)).toBe(text);
      expect(await asOf(0)).toBe('');
    });

    it('reads an article anew: claims are replaced, decisions hold, and what was known stays known', async () => {
      const old = told([{ text: 'Iran met Pakistan in Herat.', did: ['Iran', 'MEETS', 'CONSULT', 'Pakistan'] }]);
      const { article } = old;
      const better = told([
        { text: 'Iran met Pakistan in Herat.', did: ['Iran', 'NEGOTIATES_WITH', 'CONSULT', 'Pakistan'] },
      ]);
      await ingest(old, 1);
      const before = await contents(store);
      const extraction = { ...better.extraction, extractor: 'by hand 2' };
      const result = await reextractArticle(store, article.id, () => extraction, undefined, hour(3));
      expect(result).toEqual({ articleId: article.id, kept: 0, came: 1, gone: 1 });
      const page = { after: '', first: 10 };
      expect(await store.read('article/outdated', { extractor: 'by hand 2', ...page })).toEqual([]);
      expect(await store.read('article/outdated', { extractor: 'by hand 3', ...page })).toEqual([{ id: article.id }]);
      const after = await contents(store);
      expect(after).not.toBe(before);
      expect(await asOf(2)).toBe(before);
      expect(await withdrawnBetween(store, between(2, 4), 10)).toHaveLength(1);
      expect(await learnedBetween(store, between(2, 4), null, 10)).toHaveLength(1);
      await store.close();
      store = await open();
      await ingest({ article, extraction }, 1);
      expect(await contents(store)).toBe(after);
    });

    it('keeps the verdict on a claim that a better extraction reads at the same place', async () => {
      const old = told([{ text: 'Iran met Pakistan.', did: ['Iran', 'MEETS', 'CONSULT', 'Pakistan'] }]);
      const better = told([
        { text: 'Iran met Pakistan.', did: ['Iran', 'MEETS', 'CONSULT', 'Pakistan'], mode: 'visit' },
      ]);
      await ingest(old, 1);
      const [claim] = await store.read('claim/told', { ids: [old.article.id] });
      const author = { by: 'ana', why: null, now: hour(2) };
      await decide(store, 'r', { kind: 'READING', claimId: claim!.id as string, verdict: 'REJECTED' }, author);
      await reextractArticle(store, old.article.id, () => better.extraction, undefined, hour(3));
      const [again] = await store.read('claim/told', { ids: [old.article.id] });
      expect(again).toMatchObject({ mode: 'visit', verdict: 'REJECTED' });
      expect(again!.id).not.toBe(claim!.id);
    });
  });
}

import type { FastifyRequest } from 'fastify';
import { ANYBODY } from '../../src/access/caller.js';
import { neighborhood } from '../../src/api/actors/neighborhood.js';
import { newRequestContext } from '../../src/api/request-context.js';
import { LATEST_CHANGES } from '../../src/graph/decisions/latest-changes.js';
import type { GraphStore } from '../../src/graph/store.js';
import { decide, undo } from '../../src/graph/decisions/decide.js';
import type { Decision } from '../../src/graph/decisions/decision.js';
import { deleteArticle } from '../../src/ingestion/delete-article.js';
import { ingestArticle } from '../../src/ingestion/ingest-article.js';
import { contents, ingestAll, type Line, linesOf } from '../support/contents.js';
import { expectClean } from '../support/expect-clean.js';
import { randomArticles, randomNumbers } from '../support/random-articles.js';
import { randomDecision } from '../support/random-decision.js';
import { told } from '../support/told.js';
import { claimAt, toldAt, who, WORLD, articleAt } from './world.js';
import { readPage } from '../../src/graph/read-page.js';

let clock = 0;
/** An analyst who is always a second later than before. */
const analyst = () => ({
  by: 'ana',
  why: 'looked it up',
  now: new Date(1_700_000_000_000 + 1000 * clock++).toISOString(),
});

/** What analysts decide, and what becomes of it. */
export function decisionsContract(open: () => Promise<GraphStore>): void {
  describe('decisions', () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(async () => {
      await expectClean(store);
      await store.close();
    });

    const make = (id: string, decision: Decision) => decide(store, id, decision, analyst());
    const find = async (record: string, wanted: Partial<Line>): Promise<Line> => {
      const lines = await linesOf(store, record);
      const found = lines.find((line) => Object.entries(wanted).every(([name, value]) => line[name] === value));
      if (found === undefined) throw new RangeError(`No ${record} with ${JSON.stringify(wanted)}`);
      return found;
    };

    it('merge two actors into one, with all that they did', async () => {
      await ingestAll(store, WORLD);
      await make('m', { kind: 'MERGE', ids: [who('ISIS-K'), who('ISIS')] });
      const merged = await find('participant', { name: 'ISIS-K' });
      expect(merged.aliases).toEqual(['ISIS']);
      const relations = await linesOf(store, 'relation');
      const ends = relations.map(({ type, sourceId, targetId }) => [
        type,
        sourceId === merged.id,
        targetId === merged.id,
      ]);
      expect(ends).toContainEqual(['PART_OF', true, true]);
      expect(ends).toContainEqual(['PRESSURES', false, true]);
    });

    it('merge lets an actor be found by every id that it had', async () => {
      await ingestAll(store, WORLD);
      const ids = [who('ISIS-K'), who('ISIS')];
      await make('m', { kind: 'MERGE', ids });
      const rows = await store.read('participant/by-identities', { ids: [...ids, who('Iran'), 'nobody'] });
      const [main] = await store.read('participant/by-ids', { ids: [rows[0]!.id!] });
      expect(rows).toHaveLength(3);
      for (const identityId of ids) expect(rows).toContainEqual({ identityId, ...main });
      expect(rows).toContainEqual(expect.objectContaining({ identityId: who('Iran'), id: who('Iran'), name: 'Iran' }));
      const context = newRequestContext(store, { caller: ANYBODY } as FastifyRequest);
      const around = await Promise.all(ids.map((actorId) => neighborhood(context, { actorId, depth: 1, first: 10 })));
      expect(around.map(({ center }) => center.id)).toEqual([main!.id, main!.id]);
      expect(around[0]!.relations.length).toBeGreaterThan(0);
      expect(around[1]!.relations).toEqual(around[0]!.relations);
    });

    it('merge holds for articles that come later', async () => {
      const [merge, author] = [{ kind: 'MERGE' as const, ids: [who('Iran'), who('Pakistan')] }, analyst()];
      await ingestAll(store, WORLD);
      await decide(store, 'm', merge, author);
      const later = await contents(store);
      await store.close();
      store = await open();
      await ingestAll(store, WORLD.slice(2, 3));
      await decide(store, 'm', merge, author);
      await ingestAll(store, WORLD);
      expect(await contents(store)).toBe(later);
    });

    it('merge reaches what is told of those who stand for an actor', async () => {
      const [a, b] = [
        told(
          [
            { text: 'fighters of Alpha struck Herat.', did: ['fighters of Alpha', 'ATTACKS', 'ASSAULT', 'Herat'] },
            { text: 'Alpha met Omega.', did: ['Alpha', 'MEETS', 'CONSULT', 'Omega'] },
          ],
          { published: '2024-01-01' },
          { 'fighters of Alpha': { named: false, kind: 'armed_group' } },
        ),
        told([{ text: 'Beta struck Herat.', did: ['Beta', 'ATTACKS', 'ASSAULT', 'Herat'] }], {
          published: '2024-01-01',
        }),
      ];
      await ingestAll(store, [a, b]);
      const ids = ['Alpha', 'Beta'].map(async (name) => (await find('participant', { name })).id as string);
      await make('m', { kind: 'MERGE', ids: await Promise.all(ids) });
      expect(await find('event', { relation: 'ATTACKS' })).toMatchObject({ claims: 2 });
    });

    it('merge makes one of events that are the same then', async () => {
      const [a, b] = ['Ministry', 'Department'].map((name) =>
        told([{ text: `The ${name} struck Herat.`, did: [name, 'ATTACKS', 'ASSAULT', 'Herat'] }], {
          published: '2024-01-01',
          publisher: name,
        }),
      );
      await ingestAll(store, [a!, b!]);
      const actors = await linesOf(store, 'participant');
      const id = (name: string) => actors.find((line) => line.name === name)!.id as string;
      expect(await linesOf(store, 'event')).toHaveLength(2);
      await make('m', { kind: 'MERGE', ids: [id('Ministry'), id('Department')] });
      expect(await linesOf(store, 'event')).toEqual([expect.objectContaining({ claims: 2, support: 2 })]);
      await undo(store, 'm', analyst());
      expect(await linesOf(store, 'event')).toHaveLength(2);
    });

    it('split says that an article means somebody else, also when it is ingested again', async () => {
      await ingestAll(store, WORLD);
      await make('s', { kind: 'SPLIT', id: who('Taliban'), articleIds: [articleAt(1)] });
      const split = await contents(store);
      const taliban = (await linesOf(store, 'participant')).filter(({ name }) => name === 'Taliban');
      expect(taliban).toHaveLength(2);
      await deleteArticle(store, articleAt(1));
      await ingestAll(store, WORLD);
      expect(await contents(store)).toBe(split);
    });

    it('rename and kind win over what articles say, and the last of several holds', async () => {
      await ingestAll(store, WORLD);
      await make('a', { kind: 'RENAME', id: who('Iran'), name: 'Persia' });
      await make('b', { kind: 'RENAME', id: who('Iran'), name: 'Islamic Republic of Iran' });
      await make('c', { kind: 'SET_KIND', id: who('Iran'), actorKind: 'government' });
      expect(await find('participant', { id: who('Iran') })).toMatchObject({
        name: 'Islamic Republic of Iran',
        kind: 'government',
        aliases: ['Iran'],
      });
      await undo(store, 'b', analyst());
      expect(await find('participant', { id: who('Iran') })).toMatchObject({ name: 'Persia' });
    });

    it('rejects a reading, and what it alone told of is gone', async () => {
      await ingestAll(store, WORLD);
      await make('r', { kind: 'READING', claimId: claimAt(0, 1), verdict: 'REJECTED' });
      expect((await linesOf(store, 'relation')).map(({ type }) => type)).not.toContain('PLOTS_AGAINST');
      expect(await find('claim', { id: claimAt(0, 1) })).toMatchObject({ verdict: 'REJECTED', aboutIds: [] });
    });

    it('corrects a reading, which counts as corrected', async () => {
      await ingestAll(store, WORLD);
      const correction = {
        status: 'ALLEGED' as const,
        relation: 'ATTACKS',
        type: 'ASSAULT',
        sourceIds: [who('Taliban')],
      };
      await make('r', { kind: 'READING', claimId: claimAt(0, 0), verdict: 'CORRECTED', correction });
      const claim = await find('claim', { id: claimAt(0, 0) });
      expect(claim).toMatchObject({ status: 'ALLEGED', relation: 'ATTACKS', confidence: 1, verdict: 'CORRECTED' });
      expect(
        await find('event', { relation: 'ATTACKS', sourceIds: undefined, id: (claim.aboutIds as string[])[0]! }).catch(
          () => null,
        ),
      ).toBeNull();
      const events = await linesOf(store, 'event');
      expect(events.find(({ id }) => id === (claim.aboutIds as string[])[0])).toMatchObject({ alleged: 1, claims: 1 });
    });

    it('says that two events are the same, and that they are not', async () => {
      await ingestAll(store, WORLD);
      const before = await contents(store);
      const events = [toldAt(2, 0), toldAt(3, 0)];
      await make('e', { kind: 'SAME_EVENTS', eventIds: events });
      const joined = (await linesOf(store, 'event')).filter(
        ({ relation, claims }) => relation === 'MEETS' && claims === 2,
      );
      expect(joined).toHaveLength(1);
      await undo(store, 'e', analyst());
      expect(await contents(store)).toBe(before);
    });

    it('says that two events are the same, also where one of them is read anew', async () => {
      await ingestAll(store, WORLD);
      await make('e', { kind: 'SAME_EVENTS', eventIds: [toldAt(2, 1), toldAt(0, 0)] });
      const joined = await linesOf(store, 'event');
      await make('r', { kind: 'READING', claimId: claimAt(2, 2), verdict: 'REJECTED' });
      const kept = joined.filter(({ relation }) => relation !== 'ATTACKS');
      expect(await linesOf(store, 'event')).toEqual(kept);
    });

    it.each([1, 2, 3, 4])('undone are as if they had never been made, whatever came in between (%i)', async (seed) => {
      const random = randomNumbers(seed);
      const articles = randomArticles(seed * 10, 12);
      const late = articles.slice(8);
      await ingestAll(store, articles);
      const wanted = await contents(store);
      await store.close();
      store = await open();
      await ingestAll(store, articles.slice(0, 8));
      const made: string[] = [];
      for (let at = 0; at < 14; at += 1) {
        const decision = await randomDecision(store, random);
        const id = `decision ${at}`;
        const isMade = await make(id, decision).then(
          () => true,
          () => false,
        );
        if (isMade) made.push(id);
        if (at % 4 === 3) await ingestArticle(store, late[(at - 3) / 4]!.article, () => late[(at - 3) / 4]!.extraction);
        if (at === 6) await deleteArticle(store, articles[0]!.article.id);
      }
      expect(made.length).toBeGreaterThan(7);
      const decided = await contents(store);
      await ingestAll(store, articles);
      const again = await contents(store);
      await deleteArticle(store, articles[0]!.article.id);
      await deleteArticle(store, articles[11]!.article.id);
      expect(await contents(store)).toBe(decided);
      await ingestAll(store, articles);
      expect(await contents(store)).toBe(again);
      for (const id of made.sort(() => random() - 0.5)) await undo(store, id, analyst());
      expect(await contents(store)).toBe(wanted);
    });

    it('are kept in the order of their making, with who, when and why', async () => {
      await ingestAll(store, WORLD);
      await make('a', { kind: 'RENAME', id: who('Iran'), name: 'Persia' });
      await make('b', { kind: 'MERGE', ids: [who('Iran'), who('Pakistan')] });
      await undo(store, 'a', { by: 'bela', why: 'no', now: '2024-01-01T00:00:00.000Z' });
      const all = { kinds: null, standing: null, first: 10 };
      const rows = await readPage(store, 'change/list', LATEST_CHANGES, null, all);
      expect(rows.map(({ id }) => id)).toEqual(['b', 'a']);
      expect(rows[1]).toMatchObject({
        by: 'ana',
        why: 'looked it up',
        kind: 'RENAME',
        undoneBy: 'bela',
        undoneWhy: 'no',
      });
    });

    it.each<[string, Decision, string]>([
      [
        'an actor with a place',
        { kind: 'MERGE', ids: [who('Iran'), who('Kabul')] },
        'An actor and a place can’t be one',
      ],
      ['one actor', { kind: 'MERGE', ids: [who('Iran')] }, 'Fewer than two actors'],
      ['nobody', { kind: 'RENAME', id: 'x', name: 'Y' }, 'The graph has no actor x.'],
      ['an empty name', { kind: 'RENAME', id: who('Iran'), name: ' ' }, 'A name has from 1 to 200 characters'],
      ['a stranger', { kind: 'SPLIT', id: who('Iran'), articleIds: [articleAt(0)] }, 'doesn’t name actor'],
      [
        'a correction without one',
        { kind: 'READING', claimId: claimAt(0, 0), verdict: 'CORRECTED' },
        'A correction says',
      ],
    ])('about %s are refused, and change nothing', async (_, decision, fault) => {
      await ingestAll(store, WORLD);
      const before = await contents(store);
      await expect(make('x', decision)).rejects.toThrow(fault);
      expect(await contents(store)).toBe(before);
      expect(await store.read('change/by-ids', { ids: ['x'] })).toEqual([]);
    });
  });
}

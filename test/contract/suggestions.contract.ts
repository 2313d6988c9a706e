import { NEWEST_ARTICLES } from '../../src/api/articles/articles.orders.js';
import { LATEST_CHANGES } from '../../src/graph/decisions/latest-changes.js';
import { decide, undo } from '../../src/graph/decisions/decide.js';
import type { Change, Decision } from '../../src/graph/decisions/decision.js';
import { makeDecision } from '../../src/graph/decisions/make-decision.js';
import { summaries } from '../../src/graph/decisions/summaries.js';
import { MergeSuggestions } from '../../src/graph/suggestions/merge-suggestions.js';
import { whyNot } from '../../src/graph/suggestions/why-not.js';
import { whySame } from '../../src/graph/suggestions/why-same.js';
import type { GraphStore, Parameters, Row } from '../../src/graph/store.js';
import { ingestAll } from '../support/contents.js';
import { told } from '../support/told.js';
import { articleAt, claimAt, toldAt, who, WORLD } from './world.js';
import { readPage } from '../../src/graph/read-page.js';

const PAGE = { kinds: null, standing: null, first: 10 };
const COUNT = { kinds: null, standing: null };
const noEntry = (): null => null;

/** Articles that spell names in several ways: two armies of one brigade, and a group that isn't theirs. */
const SPELLINGS = [
  told(
    [
      { text: 'The Hezbollah Brigades met Iran.', did: ['Hezbollah Brigades', 'MEETS', 'CONSULT', 'Iran'] },
      { text: 'Jonathan Peter Smithers met Iran.', did: ['Jonathan Peter Smithers', 'MEETS', 'CONSULT', 'Iran'] },
    ],
    { title: 'One', published: '2024-01-01' },
    { Iran: { kind: 'country', country: 'IR' }, 'Jonathan Peter Smithers': { kind: 'person' } },
  ),
  told(
    [
      { text: 'The Hizbollah Brigades group met Iran.', did: ['Hizbollah Brigades group', 'MEETS', 'CONSULT', 'Iran'] },
      { text: 'Jonathan Smithers met Iran.', did: ['Jonathan Smithers', 'MEETS', 'CONSULT', 'Iran'] },
      { text: 'The Water Board met Iran.', did: ['Water Board', 'MEETS', 'CONSULT', 'Iran'] },
    ],
    { title: 'Two', published: '2024-02-01' },
    { Iran: { kind: 'country', country: 'IR' }, 'Jonathan Smithers': { kind: 'person' } },
  ),
];

/** What is told of decisions, which merges are suggested, and why actors are one or two. */
export function suggestionsContract(open: () => Promise<GraphStore>): void {
  let clock = 0;
  const analyst = (why = 'looked it up') => {
    return { by: 'ana', why, now: new Date(1_700_000_000_000 + 1_000 * clock++).toISOString() };
  };

  describe('changes', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await ingestAll(store, WORLD);
      const decisions: Record<string, Decision> = {
        merge: { kind: 'MERGE', ids: [who('ISIS-K'), who('ISIS')] },
        split: { kind: 'SPLIT', id: who('Taliban'), articleIds: [articleAt(1)] },
        rename: { kind: 'RENAME', id: who('Iran'), name: 'Persia' },
        kind: { kind: 'SET_KIND', id: who('Iran'), actorKind: 'government' },
        judge: { kind: 'READING', claimId: claimAt(0, 1), verdict: 'CONFIRMED' },
        same: { kind: 'SAME_EVENTS', eventIds: [toldAt(2, 0), toldAt(3, 0)] },
      };
      for (const [id, decision] of Object.entries(decisions)) await decide(store, id, decision, analyst());
      await undo(store, 'kind', analyst('a country after all'));
    });
    afterAll(() => store.close());

    const rowsOf = (statement: string, parameters: Parameters, after?: Row): Promise<Row[]> =>
      readPage(
        store,
        statement,
        LATEST_CHANGES,
        after === undefined ? null : [after.made as string, after.id as string],
        parameters,
      );
    const idsOf = async (statement: string, parameters: Parameters, after?: Row): Promise<unknown[]> =>
      (await rowsOf(statement, parameters, after)).map(({ id }) => id);

    it.each<[string, Parameters, string[]]>([
      ['all, the latest first', PAGE, ['same', 'judge', 'kind', 'rename', 'split', 'merge']],
      ['those that stand', { ...PAGE, standing: true, first: 2 }, ['same', 'judge']],
      ['those that were undone', { ...PAGE, standing: false }, ['kind']],
      ['kinds', { ...PAGE, kinds: ['MERGE', 'SPLIT'] }, ['split', 'merge']],
    ])('are listed and counted: %s', async (_, parameters, wanted) => {
      expect(await idsOf('change/list', parameters)).toEqual(wanted);
      const { kinds, standing } = parameters as typeof COUNT;
      const whole = (await idsOf('change/list', { ...parameters, first: 100 })).length;
      expect(await store.read('change/count', { kinds, standing })).toEqual([{ count: whole }]);
    });

    it('go on after the last one seen', async () => {
      const [, last] = await rowsOf('change/list', PAGE);
      expect(await idsOf('change/list', { ...PAGE, first: 2 }, last)).toEqual(['kind', 'rename']);
      const about = { ...PAGE, ids: [who('Iran')], claimId: null };
      const [first] = await rowsOf('change/list-about', about);
      expect(await idsOf('change/list-about', about, first)).toEqual(['rename']);
    });

    it.each<[string, Parameters, string[]]>([
      ['an identity', { ids: [who('Iran')], claimId: null }, ['kind', 'rename']],
      ['an article', { ids: [articleAt(1)], claimId: null }, ['split']],
      ['a claim', { ids: [articleAt(0)], claimId: claimAt(0, 1) }, ['judge']],
      ['another claim', { ids: [articleAt(0)], claimId: claimAt(0, 0) }, []],
    ])('are found by what they are about: %s', async (_, about, wanted) => {
      expect(await idsOf('change/list-about', { ...PAGE, ...about })).toEqual(wanted);
      expect(await store.read('change/count-about', { ...COUNT, ...about })).toEqual([{ count: wanted.length }]);
    });

    it('are found by the actors that their identities are now', async () => {
      const main = [who('ISIS-K'), who('ISIS')].sort()[0]!;
      const ids = [main, who('Iran')].sort();
      const rows = await rowsOf('change/of-actors', { ...PAGE, ids, first: 1 });
      expect(rows.map(({ ownerId, id }) => [ownerId, id])).toEqual(
        ids.map((id) => [id, id === main ? 'merge' : 'kind']),
      );
      const counts = await store.read('change/count-of-actors', { ...COUNT, ids });
      expect(Object.fromEntries(counts.map(({ ownerId, count }) => [ownerId, count]))).toEqual({
        [main]: 1,
        [who('Iran')]: 2,
      });
    });

    it('are told in words', async () => {
      const rows = await rowsOf('change/list', PAGE);
      const changes = rows.map((row) => ({ ...row, payload: JSON.parse(row.payload as string) as unknown }));
      expect(await summaries(store, changes as unknown as Change[])).toEqual([
        'Said that these are one event: Persia meets Pakistan (2021-01-01)',
        'Confirmed the reading of “An” in Pressure in Kabul',
        'Said that Iran is of the kind government',
        'Renamed Iran to Persia',
        'Said that another Taliban is meant in Denial',
        expect.stringMatching(/^Merged (ISIS and ISIS-K|ISIS-K and ISIS)$/) as string,
      ]);
    });

    it('tell which events keys of claims lead to', async () => {
      const tellings = await store.read('claim/tellings-of-events', { ids: [toldAt(0, 1)] });
      const [{ key }] = tellings as [Row];
      expect(await store.read('change/events-of-keys', { keys: [key!, 'nothing'] })).toEqual([
        { key, id: toldAt(0, 1) },
      ]);
    });

    it('is made once with the same key, and not for another decision', async () => {
      const reason = { by: 'bela', why: 'test' };
      const decision: Decision = { kind: 'RENAME', id: who('Pakistan'), name: 'PK' };
      const made = await makeDecision(store, decision, reason, 'k');
      expect(await makeDecision(store, decision, reason, 'k')).toEqual(made);
      const other: Decision = { kind: 'SET_KIND', id: who('Pakistan'), actorKind: 'igo' };
      await expect(makeDecision(store, other, reason, 'k')).rejects.toThrow('has this key already');
      await undo(store, made.id, analyst());
    });

    it('takes the id of what was merged for what it was merged into', async () => {
      const [main, other] = [who('ISIS-K'), who('ISIS')].sort() as [string, string];
      const change = await makeDecision(store, { kind: 'RENAME', id: other, name: 'X' }, { by: 'a', why: 'b' });
      expect(change.subjectIds).toEqual([main]);
      await undo(store, change.id, analyst());
    });
  });

  describe('suggestions', () => {
    let store: GraphStore;
    const ids = new Map<string, string>();
    beforeAll(async () => {
      store = await open();
      await ingestAll(store, SPELLINGS);
      for (const { id, name } of await store.read('suggestion/actors', { after: '', first: 100 })) {
        ids.set(name as string, id as string);
      }
    });
    afterAll(() => store.close());

    const pairs = async (actorId: string | null = null): Promise<string[][]> => {
      const found = await new MergeSuggestions(store).find(10, actorId);
      return found.map((one) => one.ids.map((id) => [...ids].find(([, known]) => known === id)![0]).sort());
    };
    const id = (name: string): string => ids.get(name)!;

    it('reads actors page by page', async () => {
      const sorted = [...ids.values()].sort();
      expect(sorted).toHaveLength(6);
      const rows = await store.read('suggestion/actors', { after: sorted[1]!, first: 2 });
      expect(rows.map((row) => row.id)).toEqual(sorted.slice(2, 4));
      expect(rows[0]).toMatchObject({ splitFrom: null, articles: expect.any(Number) as number });
    });

    it('reads whom actors have relations with', async () => {
      expect(await store.read('suggestion/company', { ids: [id('Water Board')] })).toEqual([
        { id: id('Water Board'), companyIds: [id('Iran')] },
      ]);
    });

    it('reads the names of identities', async () => {
      expect(await store.read('form/of-identities', { ids: [id('Iran'), 'nobody'] })).toEqual([
        {
          identityId: id('Iran'),
          participantId: id('Iran'),
          name: 'Iran',
          kind: 'country',
          aliases: [],
          country: 'IR',
          named: true,
          articles: 2,
        },
      ]);
    });

    it('are the likeliest first, of all and of one actor', async () => {
      const brigades = ['Hezbollah Brigades', 'Hizbollah Brigades group'];
      const persons = ['Jonathan Peter Smithers', 'Jonathan Smithers'];
      expect(await pairs()).toEqual([brigades, persons]);
      expect(await pairs(id('Jonathan Smithers'))).toEqual([persons]);
      expect(await pairs(id('Water Board'))).toEqual([]);
      expect(await pairs('nobody')).toEqual([]);
    });

    it('say why', async () => {
      const [first] = await new MergeSuggestions(store).find(1, null);
      expect(first!.score).toBeGreaterThan(0.5);
      expect(first!.reasons).toContain('1 common partner');
    });

    it('leave out what was merged, and tell of a merge that was undone', async () => {
      const both = [id('Jonathan Smithers'), id('Jonathan Peter Smithers')];
      await decide(store, 'm', { kind: 'MERGE', ids: both }, analyst());
      expect(await pairs()).toHaveLength(1);
      const [main] = [...both].sort();
      expect(await whySame(store, main!, noEntry)).toEqual(
        expect.arrayContaining([
          expect.stringContaining('by the name key “jonathan smithers”') as string,
          expect.stringMatching(/: merged by ana on 2023-11-14, because “looked it up”$/) as string,
        ]),
      );
      expect(await whyNot(store, both as [string, string], noEntry)).toEqual([
        'They are one actor: ask why they are the same.',
      ]);
      await undo(store, 'm', analyst('two brothers'));
      const [found] = await new MergeSuggestions(store).find(1, id('Jonathan Smithers'));
      expect(found!.reasons.at(-1)).toBe('a merge of the two was undone by ana on 2023-11-14, because “two brothers”');
    });

    it('leave out what was split', async () => {
      const [article] = await readPage(store, 'article/list', NEWEST_ARTICLES, null, {
        publisher: null,
        since: null,
        until: null,
        first: 1,
      });
      await decide(store, 's', { kind: 'SPLIT', id: id('Iran'), articleIds: [article!.id as string] }, analyst());
      expect(await pairs()).toHaveLength(2);
      const change = (await store.read('change/by-ids', { ids: ['s'] }))[0]!;
      const [other] = change.joins as string[];
      expect(await whyNot(store, [id('Iran'), other!], noEntry)).toContain(
        'split by ana on 2023-11-14, because “looked it up”',
      );
      expect(await whySame(store, other!, noEntry)).toContain(
        'Iran: split off by ana on 2023-11-14, because “looked it up”',
      );
      await undo(store, 's', analyst());
    });

    it('say why two are two', async () => {
      expect(await whyNot(store, [id('Water Board'), id('Hezbollah Brigades')], noEntry)).toEqual(
        expect.arrayContaining([
          '“Water Board”: by the name key “water board” of a group',
          expect.stringMatching(/^alike by 0(\.\d+)?: under 0\.5, a merge isn’t suggested$/) as string,
        ]),
      );
      await expect(whyNot(store, [id('Iran'), 'nobody'], noEntry)).rejects.toThrow('The graph has no actor nobody.');
    });
  });
}

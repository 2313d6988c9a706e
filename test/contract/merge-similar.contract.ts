import { LATEST_CHANGES } from '../../src/graph/decisions/latest-changes.js';
import { decide, undo } from '../../src/graph/decisions/decide.js';
import {
  mergeSimilar,
  type MergeSimilarOptions,
  type SimilarMerge,
} from '../../src/graph/suggestions/merge-similar.js';
import { MergeSuggestions } from '../../src/graph/suggestions/merge-suggestions.js';
import { whyNot } from '../../src/graph/suggestions/why-not.js';
import type { GraphStore } from '../../src/graph/store.js';
import { deleteArticle } from '../../src/ingestion/delete-article.js';
import { contents, ingestAll, linesOf } from '../support/contents.js';
import { expectClean } from '../support/expect-clean.js';
import { told, type Told } from '../support/told.js';
import { readPage } from '../../src/graph/read-page.js';

/** An article in which each of some people met somebody of that article alone. */
function article(title: string, people: readonly string[], country: string | null = null): Told {
  return told(
    people.map((name, at) => {
      const partner = `Group ${title} ${at}`;
      return { text: `${name} met ${partner}.`, did: [name, 'MEETS', 'CONSULT', partner] };
    }),
    { title, published: '2024-01-01' },
    Object.fromEntries(people.map((name) => [name, { kind: 'person', country }])),
  );
}

const KHALED = 'Khaled Meshaal';
const KHALID = 'Khalid Mashal';
const ONCE_MORE = 'Khalid Moshal';

/** Two spellings of one name, of which a third comes later; and two who are only suggested. */
const SPELLINGS = [article('One', [KHALED, 'Jonathan Peter Smithers']), article('Two', [KHALID, 'Jonathan Smithers'])];

/** An initial that fits two who are surely two, and one of these in two articles. */
const INITIALS = [
  article('One', ['Hollis Ostrander'], 'US'),
  article('Two', ['Hollis Ostrander', 'Harold Ostrander'], 'US'),
  article('Three', ['H. Ostrander'], 'US'),
];

/** Merges by similarity, which can be told from others by who made them and why, and can be undone one by one. */
export function mergeSimilarContract(open: () => Promise<GraphStore>): void {
  describe('merging what is similar', () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(async () => {
      await expectClean(store);
      await store.close();
    });

    const merge = async (options: MergeSimilarOptions = {}): Promise<SimilarMerge[]> => {
      const merges: SimilarMerge[] = [];
      for await (const one of mergeSimilar(store, options)) merges.push(one);
      return merges;
    };
    const namesIn = (merges: readonly SimilarMerge[]): string[][] =>
      merges.map(({ actors }) => actors.map(({ name }) => name).sort());
    const reason = () => ({ by: 'ana', why: 'two men', now: new Date().toISOString() });
    const people = async (): Promise<string[]> => {
      const lines = await linesOf(store, 'participant');
      return lines
        .filter(({ kind }) => kind === 'person')
        .map(({ name }) => name as string)
        .sort();
    };
    const idOf = async (name: string): Promise<string> =>
      (await linesOf(store, 'participant')).find((line) => line.name === name)!.id as string;
    /** The graph, but for when decisions were made. */
    const timeless = async (): Promise<string> => (await contents(store)).replace(/"made":".*?"/g, '');
    const madeIds = async (): Promise<unknown[]> => {
      const all = { kinds: null, standing: null, first: 100 };
      return (await readPage(store, 'change/list', LATEST_CHANGES, null, all)).map(({ id }) => id);
    };

    it('merges those at or over the bar, says why, and leaves the others to analysts', async () => {
      await ingestAll(store, SPELLINGS);
      const reasons = await whyNot(store, [await idOf(KHALED), await idOf(KHALID)], () => null);
      expect(reasons.at(-1)).toMatch(/^alike by 0\.84: `casus merge-similar` merges them, unless/);
      const merges = await merge();
      expect(namesIn(merges)).toEqual([[KHALED, KHALID].sort()]);
      const [{ change, score }] = merges as [SimilarMerge];
      expect(score).toBeGreaterThanOrEqual(0.8);
      expect(change).toMatchObject({ kind: 'MERGE', by: 'similarity', undone: null });
      expect(change!.why).toBe(`${score.toFixed(2)}: spelled alike: ${KHALED}, ${KHALID}`);
      expect(await people()).toHaveLength(3);
      expect(await new MergeSuggestions(store).find(10, null)).toHaveLength(1);
      expect(namesIn(await merge({ minScore: 0.7 }))).toEqual([['Jonathan Peter Smithers', 'Jonathan Smithers']]);
    });

    it('makes no decision the second time', async () => {
      await ingestAll(store, [...SPELLINGS, ...INITIALS]);
      expect(await merge()).toHaveLength(2);
      const before = await contents(store);
      expect(await merge()).toEqual([]);
      expect(await contents(store)).toBe(before);
    });

    it('makes each decision once where two do it at once', async () => {
      await ingestAll(store, [...SPELLINGS, article('Three', [ONCE_MORE])]);
      const merges = (await Promise.all([merge(), merge()])).flat();
      const made = merges.flatMap(({ change }) => change?.id ?? []);
      expect(made.sort()).toEqual((await madeIds()).sort());
      expect(made).toHaveLength(2);
    });

    it('never makes one of a group of which two are surely two, not later either', async () => {
      await ingestAll(store, INITIALS);
      expect(namesIn(await merge())).toEqual([['H. Ostrander', 'Hollis Ostrander']]);
      // The merged actor is now called as most articles call it, by what fits both.
      await ingestAll(
        store,
        ['Four', 'Five'].map((title) => article(title, ['H. Ostrander'], 'US')),
      );
      expect(await people()).toEqual(['H. Ostrander', 'Harold Ostrander']);
      expect(await merge()).toEqual([]);
    });

    it('comes to the same in whatever order the articles came', async () => {
      const articles = [...SPELLINGS, ...INITIALS, article('Four', [ONCE_MORE, 'Harold Ostrander'], 'US')];
      await ingestAll(store, articles);
      await merge();
      const wanted = await timeless();
      await store.close();
      store = await open();
      await ingestAll(store, [...articles].reverse());
      expect(await merge()).toHaveLength(3);
      expect(await timeless()).toBe(wanted);
    });

    it('is as if it had never been once it is undone, and isn’t made again', async () => {
      await ingestAll(store, SPELLINGS);
      const before = await contents(store);
      const [{ change }] = (await merge()) as [SimilarMerge];
      expect(await contents(store)).not.toBe(before);
      await undo(store, change!.id, reason());
      expect(await contents(store)).toBe(before);
      expect(await merge()).toEqual([]);
      await ingestAll(store, [article('Three', [KHALID, KHALED])]);
      expect(await merge()).toEqual([]);
    });

    it('takes out of a group the one whose decision is undone, and leaves the others', async () => {
      await ingestAll(store, [...SPELLINGS, article('Three', [ONCE_MORE])]);
      const merges = await merge();
      expect(merges).toHaveLength(2);
      expect(await people()).toHaveLength(3);
      await undo(store, merges[0]!.change!.id, reason());
      // Of three in a chain the other decision still joins two.
      expect(await people()).toHaveLength(4);
      await undo(store, merges[1]!.change!.id, reason());
      expect(await people()).toHaveLength(5);
    });

    it('adds a later spelling to what is merged, by each name that it has', async () => {
      await ingestAll(store, SPELLINGS);
      await merge();
      await ingestAll(store, [article('Three', [ONCE_MORE])]);
      expect((await merge()).map(({ failure }) => failure)).toEqual([null]);
      expect(await people()).toHaveLength(3);
    });

    it('takes whom analysts merged for one, by the name that they gave', async () => {
      await ingestAll(store, [article('One', [KHALED, 'Abu Walid']), article('Two', [KHALID])]);
      const ids = [await idOf(KHALED), await idOf('Abu Walid')].sort();
      await decide(store, 'm', { kind: 'MERGE', ids }, reason());
      await decide(store, 'n', { kind: 'RENAME', id: ids[0]!, name: 'Khaled Mishal' }, reason());
      expect(namesIn(await merge())).toEqual([['Khaled Mishal', KHALID].sort()]);
      await ingestAll(store, [article('Three', [ONCE_MORE])]);
      expect(await merge()).toHaveLength(1);
      expect(await people()).toHaveLength(1);
    });

    it('keeps apart what an analyst split, also by another name', async () => {
      await ingestAll(store, [article('One', [KHALED]), article('Two', [KHALED])]);
      const [first] = await linesOf(store, 'article');
      await decide(store, 's', { kind: 'SPLIT', id: await idOf(KHALED), articleIds: [first!.id as string] }, reason());
      expect(await merge()).toEqual([]);
      await ingestAll(store, [article('Three', [KHALID])]);
      expect(await merge()).toHaveLength(1);
      expect(await people()).toHaveLength(2);
    });

    it('keeps apart what was split off one actor, one after the other', async () => {
      const articles = ['One', 'Two', 'Three'].map((title) => article(title, [KHALED]));
      await ingestAll(store, articles);
      const id = await idOf(KHALED);
      for (const [at, { article: own }] of articles.slice(1).entries()) {
        await decide(store, `s${at}`, { kind: 'SPLIT', id, articleIds: [own.id] }, reason());
      }
      expect(await people()).toHaveLength(3);
      expect(await merge()).toEqual([]);
    });

    it('keeps apart what analysts merged and no longer do', async () => {
      await ingestAll(store, SPELLINGS);
      const ids = [await idOf(KHALED), await idOf(KHALID)];
      await decide(store, 'm', { kind: 'MERGE', ids }, reason());
      await undo(store, 'm', reason());
      expect(await merge()).toEqual([]);
    });

    it('changes nothing in a dry run, and tells what it would merge', async () => {
      await ingestAll(store, [...SPELLINGS, ...INITIALS]);
      const before = await contents(store);
      const dry = await merge({ isDryRun: true });
      expect(await contents(store)).toBe(before);
      expect(await madeIds()).toEqual([]);
      expect(dry.map(({ change, failure }) => [change, failure])).toEqual([
        [null, null],
        [null, null],
      ]);
      expect(namesIn(dry)).toEqual(namesIn(await merge()));
    });

    it('makes no more decisions than are wanted, and goes on from there', async () => {
      await ingestAll(store, [...SPELLINGS, ...INITIALS]);
      expect(namesIn(await merge({ first: 1 }))).toEqual([[KHALED, KHALID].sort()]);
      expect(namesIn(await merge({ first: 1 }))).toEqual([['H. Ostrander', 'Hollis Ostrander']]);
      expect(await merge({ first: 1 })).toEqual([]);
    });

    it('goes on where an actor is gone meanwhile', async () => {
      const names = ['Jinping Xi', 'Xi Jinping', KHALED, KHALID, 'Ashraf Ghani', 'Mohammad Ashraf Ghani'];
      const articles = names.map((name, at) => article(String(at), [name]));
      await ingestAll(store, articles);
      const merges: SimilarMerge[] = [];
      for await (const one of mergeSimilar(store)) {
        if (merges.push(one) === 1) await deleteArticle(store, articles[4]!.article.id);
      }
      expect(merges.map(({ score, failure }) => [score, failure?.code])).toEqual([
        [0.9, undefined],
        [0.86, 'SUBJECT_UNKNOWN'],
        [0.84, undefined],
      ]);
    });

    it('refuses to make one of what is one already', async () => {
      await ingestAll(store, SPELLINGS);
      const ids = [await idOf(KHALED), await idOf(KHALID)];
      await merge();
      await expect(decide(store, 'x', { kind: 'MERGE', ids }, reason())).rejects.toThrow('They are one already');
    });
  });
}

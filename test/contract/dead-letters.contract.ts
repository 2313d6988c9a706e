import { randomBytes } from 'node:crypto';
import { ArticleEmpty, ArticleMalformed } from '../../src/article/errors.js';
import type { Article } from '../../src/article/article.js';
import { MAX_INPUT_BYTES } from '../../src/article/limits.js';
import type { Entry, FailedEntry } from '../../src/article/reading.js';
import { deadLetterId, deadLetterWrites } from '../../src/graph/dead-letters/dead-letter-writes.js';
import { discardDeadLetters } from '../../src/graph/dead-letters/discard-dead-letters.js';
import { DeadLetterUnknown, OriginalNotKept } from '../../src/graph/dead-letters/errors.js';
import {
  countDeadLetters,
  deadLetter,
  deadLetterPages,
  listDeadLetters,
} from '../../src/graph/dead-letters/read-dead-letters.js';
import { exportFull } from '../../src/graph/move/export-full.js';
import type { GraphStore } from '../../src/graph/store.js';
import { ingestArticle, type Ingested } from '../../src/ingestion/ingest-article.js';
import { retryDeadLetter } from '../../src/ingestion/retry-dead-letter.js';
import { contents } from '../support/contents.js';
import { expectClean } from '../support/expect-clean.js';

const FIRST = '2024-05-01T10:00:00.000Z';
const LATER = '2024-05-02T10:00:00.000Z';
const LAST = '2024-05-03T10:00:00.000Z';

/** A text that is an article, though it failed once. */
const SOUND = JSON.stringify({ text: 'Iran condemned the attack on Monday, a spokesman of the ministry said.' });

/** What could not be ingested is kept, and tried again. */
export function deadLettersContract(open: () => Promise<GraphStore>): void {
  describe('dead letters', () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(async () => {
      await expectClean(store);
      await store.close();
    });

    const keep = (entries: readonly FailedEntry[], now = FIRST) => store.write(deadLetterWrites(entries, now));
    const all = (code: string | null = null) => listDeadLetters(store, { code, first: 100, after: null });
    const ingestOne = (article: Article): Promise<Ingested> =>
      ingestArticle(store, article, () => ({
        extractor: 'by hand 1',
        sentences: [],
        actors: [],
        places: [],
        events: [],
        relations: [],
      }));
    const refusing = (): Promise<Ingested> => Promise.reject(new ArticleEmpty('the extraction'));

    it('are what failed, with its reason and its bytes', async () => {
      const bytes = new Uint8Array([...Buffer.from('{"text": "Café'), 0xff, 0x00, 0x80]);
      const hints = { format: 'json', encoding: 'utf8', metadata: { publisher: 'The Daily', url: null } } as const;
      const entry = { ...failed('news.jsonl:3', ''), id: 'n-3', original: { bytes, hints } };
      await keep([entry]);
      const listed = {
        id: deadLetterId(entry),
        where: 'news.jsonl:3',
        name: 'n-3',
        code: 'ARTICLE_MALFORMED',
        reason: 'news.jsonl:3: is no JSON.',
        remedy: entry.error.details.remedy,
        format: 'json',
        bytes: bytes.length,
        beginning: null,
        failedAt: FIRST,
        triedAt: FIRST,
        attempts: 1,
      };
      expect(await all()).toEqual([listed]);
      const { original, ...rest } = await deadLetter(store, listed.id);
      expect(rest).toEqual(listed);
      expect(original!.hints).toEqual(hints);
      expect(Buffer.from(original!.bytes).equals(bytes)).toBe(true);
    });

    it('are as large as an input may be', async () => {
      const bytes = randomBytes(MAX_INPUT_BYTES);
      const entry = { ...failed('picture.png', ''), original: { bytes, hints: {} } };
      await keep([entry]);
      const { original } = await deadLetter(store, deadLetterId(entry));
      expect(bytes.equals(original!.bytes)).toBe(true);
    });

    it('show how a text begins', async () => {
      const long = `Café 🛰 ${'word '.repeat(1_000)}`;
      await keep([failed('short', 'Iran condemned it.'), failed('long', long), failed('other', '')]);
      const beginnings = new Map((await all()).map(({ where, beginning }) => [where, beginning]));
      expect(beginnings.get('short')).toBe('Iran condemned it.');
      expect(beginnings.get('long')).toBe(`${long.slice(0, 299)}…`);
      expect(beginnings.get('other')).toBe('');
    });

    it('are one where the same fails again, tried once more', async () => {
      await keep([failed('a', 'text'), failed('b', 'text')]);
      await keep([{ ...failed('a', 'text'), error: new ArticleEmpty('a') }], LATER);
      await keep([failed('a', 'other text')], LAST);
      const letters = (await all()).map(({ where, code, failedAt, triedAt, attempts }) => {
        return { where, code, failedAt, triedAt, attempts };
      });
      const once = { code: 'ARTICLE_MALFORMED', attempts: 1 };
      expect(letters[0]).toEqual({ where: 'a', ...once, failedAt: LAST, triedAt: LAST });
      expect(letters).toContainEqual({ where: 'b', ...once, failedAt: FIRST, triedAt: FIRST });
      expect(letters).toContainEqual({
        where: 'a',
        code: 'ARTICLE_EMPTY',
        failedAt: FIRST,
        triedAt: LATER,
        attempts: 2,
      });
      expect(letters).toHaveLength(3);
    });

    it('are one where they come twice at once', async () => {
      await keep([failed('a', 'text'), failed('a', 'text')]);
      await Promise.all([1, 2, 3].map(() => keep([failed('a', 'text')])));
      expect(await all()).toMatchObject([{ attempts: 5 }]);
      await keep([]);
    });

    it('are listed page by page, the newest first, and counted, by code too', async () => {
      const older = ['a', 'b', 'c', 'd', 'e'].map((where) => failed(where, where));
      await keep(older);
      await keep([{ ...failed('z', 'z'), error: new ArticleEmpty('z') }], LATER);
      const whole = await all();
      expect(whole.map(({ where }) => where)[0]).toBe('z');
      const ids = whole.slice(1).map(({ id }) => id);
      expect(ids).toEqual([...ids].sort().reverse());
      const first = await listDeadLetters(store, { code: null, first: 2, after: null });
      const second = await listDeadLetters(store, { code: null, first: 10, after: first[1]! });
      expect([...first, ...second]).toEqual(whole);
      expect(await all('ARTICLE_EMPTY')).toEqual([whole[0]]);
      expect(await countDeadLetters(store)).toBe(6);
      expect(await countDeadLetters(store, 'ARTICLE_EMPTY')).toBe(1);
      expect(await countDeadLetters(store, 'NONE')).toBe(0);
      const paged = [];
      for await (const page of deadLetterPages(store, null)) paged.push(...page);
      expect(paged).toEqual(whole);
    });

    it('are forgotten where they are discarded', async () => {
      await keep([failed('a', 'a'), failed('b', 'b')]);
      const [a, b] = [deadLetterId(failed('a', 'a')), deadLetterId(failed('b', 'b'))];
      expect(await discardDeadLetters(store, [a, a, 'nobody'])).toEqual([a]);
      expect(await discardDeadLetters(store, [a])).toEqual([]);
      expect((await all()).map(({ id }) => id)).toEqual([b]);
      await expect(deadLetter(store, a)).rejects.toThrow(DeadLetterUnknown);
    });

    it('are gone once what they hold is in the graph', async () => {
      await keep([failed('a.json', SOUND)]);
      const id = deadLetterId(failed('a.json', SOUND));
      const { ingested, failed: again } = await retryDeadLetter(store, id, ingestOne);
      expect(ingested).toMatchObject([{ created: true }]);
      expect(again).toEqual([]);
      expect(await all()).toEqual([]);
      expect(await store.read('graph/stats', {})).toMatchObject([{ articles: 1 }]);
      await expect(retryDeadLetter(store, id, ingestOne)).rejects.toThrow(DeadLetterUnknown);
    });

    it('stay where they fail again, with the new reason', async () => {
      await keep([failed('a.json', '{"text": ""}'), failed('b.json', SOUND)]);
      const [a, b] = [deadLetterId(failed('a.json', '{"text": ""}')), deadLetterId(failed('b.json', SOUND))];
      await retryDeadLetter(store, a, ingestOne, { now: LATER });
      const { failed: again } = await retryDeadLetter(store, b, refusing, { now: LAST });
      expect(again).toMatchObject([{ where: 'b.json', error: { code: 'ARTICLE_EMPTY' } }]);
      const letters = await all();
      expect(letters.find(({ id }) => id === a)).toMatchObject({
        code: 'ARTICLE_EMPTY',
        reason: 'The article in a.json has no text.',
        failedAt: FIRST,
        triedAt: LATER,
        attempts: 2,
      });
      expect(letters.find(({ id }) => id === b)).toMatchObject({
        reason: 'The article in the extraction has no text.',
        triedAt: LAST,
        attempts: 2,
      });
      expect(letters).toHaveLength(2);
      expect((await retryDeadLetter(store, b, ingestOne)).failed).toEqual([]);
    });

    it('stay as they are where something unforeseen comes in between', async () => {
      await keep([failed('b.json', SOUND)]);
      const before = await all();
      const breaking = () => Promise.reject(new Error('unforeseen'));
      await expect(retryDeadLetter(store, before[0]!.id, breaking)).rejects.toThrow('unforeseen');
      expect(await all()).toEqual(before);
    });

    it('of which nothing was kept say so, or are read anew where that can be', async () => {
      const large: FailedEntry = { ...failed('large.jsonl', ''), original: null };
      await keep([large]);
      const id = deadLetterId(large);
      expect(await deadLetter(store, id)).toMatchObject({ original: null, bytes: null, beginning: null, format: null });
      await expect(retryDeadLetter(store, id, ingestOne)).rejects.toThrow(OriginalNotKept);
      const readAgain = (entries: readonly Entry[] | null) => ({
        now: LATER,
        readAgain: () => (entries === null ? null : streamed(entries)),
      });
      await expect(retryDeadLetter(store, id, ingestOne, readAgain(null))).rejects.toThrow(
        'Nothing was kept of large.jsonl',
      );
      await retryDeadLetter(store, id, ingestOne, readAgain([large]));
      expect(await all()).toMatchObject([{ id, attempts: 2, triedAt: LATER }]);
      // What it is now made of is kept in its place.
      const line = failed('large.jsonl:2', 'no JSON');
      await retryDeadLetter(store, id, ingestOne, readAgain([line]));
      expect(await all()).toMatchObject([{ where: 'large.jsonl:2', attempts: 1 }]);
    });

    it('are no part of exports, nor of what is counted', async () => {
      await keep([failed('a.json', SOUND)]);
      expect(await contents(store)).toBe('');
      const lines = [];
      for await (const line of exportFull(store, 'test')) lines.push(line);
      expect(lines).toHaveLength(2);
      const [stats] = await store.read('graph/stats', {});
      expect(new Set(Object.values(stats!))).toEqual(new Set([0]));
    });
  });
}

function failed(where: string, text: string): FailedEntry {
  return {
    where,
    id: null,
    error: new ArticleMalformed(where, 'is no JSON'),
    original: { bytes: Buffer.from(text), hints: {} },
  };
}

async function* streamed(entries: readonly Entry[]): AsyncGenerator<Entry, void> {
  for (const entry of entries) yield await Promise.resolve(entry);
}

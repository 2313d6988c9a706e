import type { Article } from '../../src/article/article.js';
import { ArticleEmpty } from '../../src/article/errors.js';
import type { Entry } from '../../src/article/reading.js';
import { StoreUnavailable } from '../../src/graph/errors.js';
import type { GraphStore, Transaction } from '../../src/graph/store.js';
import { Checkpoints } from '../../src/ingestion/batch/checkpoints.js';
import { ExtractionUnusable, IngestionFailed } from '../../src/ingestion/batch/errors.js';
import { BATCH, ingestInputs } from '../../src/ingestion/batch/ingest-inputs.js';
import { PatientStore } from '../../src/ingestion/batch/patient-store.js';
import type { ArticleReader } from '../../src/ingestion/batch/read-batch.js';
import type { Outcome } from '../../src/ingestion/ingest-entries.js';
import { resolve } from '../../src/resolution/resolve.js';
import type { Input } from '../../src/sources/input.js';
import { contents, ingestAll } from '../support/contents.js';
import { expectClean } from '../support/expect-clean.js';
import { randomArticles } from '../support/random-articles.js';
import type { Told } from '../support/told.js';

/** More than two batches; some of these stop within one. */
const ARTICLES = randomArticles(11, 2 * BATCH + 40);
const [MORE_THAN_ONE, LITTLE_MORE] = [BATCH + 40, BATCH + 10];

/** Many articles at once: nothing is lost, nothing is done twice. */
export function batchContract(open: () => Promise<GraphStore>): void {
  describe('a batch', () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(async () => {
      await expectClean(store);
      await store.close();
    });

    it('brings what its articles bring one by one, in their order', async () => {
      const told = ARTICLES.slice(0, MORE_THAN_ONE);
      const outcomes = await run(store, [inputOf('a', told.slice(0, 70)), inputOf('b', told.slice(70))]);
      expect(outcomes.map(summary)).toEqual(told.map(({ article }) => `created ${article.id}`));
      const batch = await contents(store);
      await store.close();
      store = await open();
      await ingestAll(store, told);
      expect(await contents(store)).toBe(batch);
    });

    it('passes over what is there, and reads the same text but once', async () => {
      await ingestAll(store, ARTICLES.slice(0, 3));
      const reader = readerOf();
      const told = [...ARTICLES.slice(0, 5), ...ARTICLES.slice(3, 5)];
      const outcomes = await run(store, [inputOf('a', told)], { reader });
      expect(outcomes.map((outcome) => summary(outcome).split(' ')[0])).toEqual([
        ...['known', 'known', 'known', 'created', 'created', 'known', 'known'],
      ]);
      expect(reader.asked).toEqual(told.slice(3, 5).map(({ article }) => article.id));
    });

    it('goes on where it was stopped, however often, and reads nothing again', async () => {
      const reader = readerOf();
      const inputs = (): Input[] => [
        inputOf('a', ARTICLES.slice(0, LITTLE_MORE)),
        inputOf('b', ARTICLES.slice(LITTLE_MORE)),
      ];
      const came: Outcome[] = [];
      for (let runs = 0; came.length < ARTICLES.length; runs += 1) {
        expect(runs).toBeLessThan(10);
        const checkpoints = await Checkpoints.open(store, 'test', false);
        expect(checkpoints.isContinued).toBe(runs > 0);
        const stop = new AbortController();
        for await (const outcomes of ingesting(store, inputs(), { reader, checkpoints, signal: stop.signal })) {
          came.push(...outcomes);
          stop.abort();
        }
      }
      expect(came.map(summary)).toEqual(ARTICLES.map(({ article }) => `created ${article.id}`));
      expect([...reader.asked].sort()).toEqual(ARTICLES.map(({ article }) => article.id).sort());
      await (await Checkpoints.open(store, 'test', false)).close();
      expect((await Checkpoints.open(store, 'test', false)).isContinued).toBe(false);
    });

    it('reads an input anew that has changed, and all where that is asked for', async () => {
      const stopped = await Checkpoints.open(store, 'test', false);
      const batches = ingesting(store, [inputOf('a', ARTICLES)], { checkpoints: stopped });
      await batches.next();
      await batches.return(undefined);
      const changed = { ...inputOf('a', ARTICLES.slice(0, LITTLE_MORE)), version: '2' };
      const checkpoints = await Checkpoints.open(store, 'test', false);
      expect((await run(store, [changed], { checkpoints })).map((outcome) => summary(outcome).split(' ')[0])).toEqual([
        ...Array.from({ length: BATCH }, () => 'known'),
        ...Array.from({ length: LITTLE_MORE - BATCH }, () => 'created'),
      ]);
      expect((await Checkpoints.open(store, 'test', true)).isContinued).toBe(false);
    });

    it('keeps out what can’t be read, fails to be, or is refused by the store, and nothing else', async () => {
      const [bad, worse] = [ARTICLES[1]!.article.id, ARTICLES[3]!.article.id];
      const reader: ArticleReader = {
        count: 2,
        async read(article) {
          if (article.id === bad) throw new TypeError('nobody thought of that');
          const resolved = await readerOf().read(article);
          if (article.id !== worse) return resolved;
          // What no store takes.
          return { ...resolved, extractor: undefined as unknown as string };
        },
      };
      const entries: Entry[] = [
        { where: 'empty', id: null, error: new ArticleEmpty('empty'), original: null },
        ...entriesOf('a', ARTICLES.slice(0, 10)),
      ];
      const outcomes = await run(store, [{ ...inputOf('a', []), entries: () => listed(entries) }], { reader });
      expect(outcomes.map(summary)).toEqual([
        'ARTICLE_EMPTY',
        ...ARTICLES.slice(0, 10).map(({ article: { id } }) => {
          return id === bad || id === worse ? 'INGESTION_FAILED' : `created ${id}`;
        }),
      ]);
      const letters = await store.read('dead-letter/count', { code: null });
      expect(letters).toEqual([{ count: 3 }]);
      const again = await run(store, [inputOf('a', [ARTICLES[1]!, ARTICLES[3]!])]);
      expect(again.map(summary)).toEqual([`created ${bad}`, `created ${worse}`]);
    });

    it('ends where no article can be read, and keeps none as a failure', async () => {
      const fault = { code: 'MODEL_UNREADABLE', message: 'No model.', details: { where: 'here', remedy: 'Wait.' } };
      const reader: ArticleReader = { count: 2, read: () => Promise.reject(new ExtractionUnusable(fault)) };
      const inputs = [inputOf('a', ARTICLES.slice(0, 10))];
      await expect(run(store, inputs, { reader })).rejects.toMatchObject(fault);
      expect(await store.read('dead-letter/count', { code: null })).toEqual([{ count: 0 }]);
      const outcomes = await run(store, inputs);
      expect(outcomes.map(summary)).toEqual(ARTICLES.slice(0, 10).map(({ article }) => `created ${article.id}`));
    });

    it('waits for a store that doesn’t answer for a while', async () => {
      let refusals = 2;
      const waits: unknown[] = [];
      const faltering = Object.create(store, {
        transaction: {
          value: <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
            if (refusals-- > 0) return Promise.reject(new StoreUnavailable('test'));
            return store.transaction(work);
          },
        },
      }) as GraphStore;
      const patient = new PatientStore(faltering, {
        signal: new AbortController().signal,
        waits: (error) => waits.push(error),
      });
      const outcomes = await run(patient, [inputOf('a', ARTICLES.slice(0, 3))], {
        checkpoints: await Checkpoints.open(store, 'test', true),
      });
      expect(outcomes.map(summary)).toEqual(ARTICLES.slice(0, 3).map(({ article }) => `created ${article.id}`));
      expect(waits).toHaveLength(2);
    });
  });
}

type Options = Partial<Parameters<typeof ingestInputs>[2]>;

async function* ingesting(
  store: GraphStore,
  inputs: readonly Input[],
  options: Options,
): AsyncGenerator<readonly Outcome[]> {
  yield* ingestInputs(store, listed(inputs), {
    reader: readerOf(),
    checkpoints: options.checkpoints ?? (await Checkpoints.open(store, 'nameless', true)),
    foreseen: (where, error) => new IngestionFailed(where, '1', error),
    signal: new AbortController().signal,
    told: () => undefined,
    ...options,
  });
}

async function run(store: GraphStore, inputs: readonly Input[], options: Options = {}): Promise<Outcome[]> {
  const all: Outcome[] = [];
  for await (const outcomes of ingesting(store, inputs, options)) all.push(...outcomes);
  return all;
}

const summary = (outcome: Outcome): string =>
  'error' in outcome ? outcome.error.code : `${outcome.created ? 'created' : 'known'} ${outcome.article.id}`;

/** Reads what articles were made of, and notes what it was asked for. */
function readerOf(): ArticleReader & { readonly asked: string[] } {
  const asked: string[] = [];
  const known = new Map(ARTICLES.map((told) => [told.article.id, told]));
  const read = ({ id }: Article) => {
    asked.push(id);
    const { article, extraction } = known.get(id)!;
    return Promise.resolve(resolve(article, extraction));
  };
  return { count: 2, asked, read };
}

function inputOf(name: string, told: readonly Told[]): Input {
  return { name, version: '1', size: null, entries: () => listed(entriesOf(name, told)) };
}

function entriesOf(name: string, told: readonly Told[]): Entry[] {
  return told.map(({ article }, at) => ({ where: `${name}:${at}`, id: null, article }));
}

async function* listed<T>(items: readonly T[]): AsyncGenerator<T, void> {
  for (const item of items) yield await Promise.resolve(item);
}

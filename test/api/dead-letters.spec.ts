import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ArticleEmpty, ArticleMalformed } from '../../src/article/errors.js';
import type { FailedEntry } from '../../src/article/reading.js';
import { deadLetterId, deadLetterWrites } from '../../src/graph/dead-letters/dead-letter-writes.js';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import { apiOf } from './api-of.js';

const LETTER = 'id where name code reason remedy format bytes beginning text failedAt triedAt attempts';
const LIST = `query ($first: Int, $after: String, $code: String) { deadLetters(first: $first, after: $after, code: $code) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { ${LETTER} } } } }`;
const ONE = `query ($id: ID!) { deadLetter(id: $id) { ${LETTER} } }`;
const RETRY = `mutation ($id: ID!, $key: String) { retryDeadLetter(id: $id, key: $key) {
  id articles { id publisher } letter { ${LETTER} } } }`;
const DISCARD = 'mutation ($ids: [ID!]!, $key: String) { discardDeadLetters(ids: $ids, key: $key) { ids } }';

const FIRST = '2024-05-01T10:00:00.000Z';

/** In order, though it failed once. */
const SOUND = failed(
  'news.jsonl:1',
  '{"text": "The Taliban attacked a police post in Kabul.", "publisher": "The Daily"}',
);
const BROKEN = failed('news.jsonl:2', '{broken');
const LARGE = { ...failed('large.html', ''), original: null };

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[];
}

type Letter = Readonly<Record<string, unknown>> & { readonly text: string; readonly beginning: string };

/** What the questions of these tests give; each test knows what it asked for. */
interface Data {
  readonly deadLetters: Page;
  readonly deadLetter: Letter;
  readonly retryDeadLetter: { readonly letter: Letter | null };
  readonly discardDeadLetters: { readonly ids: string[] };
  readonly stats: { readonly articles: number };
}

interface Answer {
  readonly data: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

describe('What could not be ingested, over the API', () => {
  let store: EmbeddedStore;
  let app: NestFastifyApplication;
  beforeEach(async () => {
    store = await EmbeddedStore.inMemory();
    app = await apiOf(store);
    await store.write(deadLetterWrites([SOUND, BROKEN], FIRST));
    await store.write(deadLetterWrites([LARGE], '2024-05-02T10:00:00.000Z'));
  }, 60_000);
  afterEach(async () => {
    await app.close();
    await store.close();
  });

  async function ask(query: string, variables: object = {}): Promise<Answer> {
    const payload = { query, variables };
    const response = await app.inject({ method: 'POST', url: '/graphql', headers: { host: 'localhost' }, payload });
    return response.json<Answer>();
  }

  it('is listed page by page, the newest first, by code too', async () => {
    const { deadLetters: whole } = (await ask(LIST)).data!;
    expect(whole).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } });
    expect(whole.edges[0]!.node).toEqual({
      id: deadLetterId(LARGE),
      where: 'large.html',
      name: null,
      code: 'ARTICLE_MALFORMED',
      reason: 'large.html: is no JSON.',
      remedy: LARGE.error.details.remedy,
      format: null,
      bytes: null,
      beginning: null,
      text: null,
      failedAt: '2024-05-02T10:00:00.000Z',
      triedAt: '2024-05-02T10:00:00.000Z',
      attempts: 1,
    });
    const { deadLetters: first } = (await ask(LIST, { first: 2 })).data!;
    const after = first.pageInfo.endCursor;
    const { deadLetters: rest } = (await ask(LIST, { first: 2, after })).data!;
    expect([...first.edges, ...rest.edges]).toEqual(whole.edges);
    await store.write(deadLetterWrites([{ ...BROKEN, error: new ArticleEmpty('x') }], FIRST));
    expect((await ask(LIST, { code: 'ARTICLE_EMPTY' })).data).toMatchObject({
      deadLetters: { totalCount: 1, edges: [{ node: { where: 'news.jsonl:2', attempts: 2 } }] },
    });
  });

  it('is shown with its text, cut where it is long', async () => {
    const id = deadLetterId(BROKEN);
    expect((await ask(ONE, { id })).data!.deadLetter).toMatchObject({
      bytes: 7,
      beginning: '{broken',
      text: '{broken',
    });
    const long = failed('long.json', 'word '.repeat(10_000));
    await store.write(deadLetterWrites([long], FIRST));
    const { text, beginning } = (await ask(ONE, { id: deadLetterId(long) })).data!.deadLetter;
    expect([text.length, beginning.length, text.at(-1)]).toEqual([20_000, 300, '…']);
    const unknown = await ask(ONE, { id: 'nobody' });
    expect(unknown).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'DEAD_LETTER_UNKNOWN' } }],
    });
  });

  it('is tried again: gone where it is in order, with its new reason where it is not', async () => {
    const good = await ask(RETRY, { id: deadLetterId(SOUND), key: 'once' });
    expect(good.data!.retryDeadLetter).toMatchObject({ articles: [{ publisher: 'The Daily' }], letter: null });
    expect(await ask(RETRY, { id: deadLetterId(SOUND), key: 'once' })).toEqual(good);
    const gone = await ask(RETRY, { id: deadLetterId(SOUND) });
    expect(gone.errors).toMatchObject([{ extensions: { code: 'DEAD_LETTER_UNKNOWN' } }]);
    const bad = (await ask(RETRY, { id: deadLetterId(BROKEN) })).data!.retryDeadLetter;
    expect(bad).toMatchObject({
      articles: [],
      letter: { attempts: 2, failedAt: FIRST, reason: expect.stringMatching(/^news\.jsonl:2/) as string },
    });
    const large = await ask(RETRY, { id: deadLetterId(LARGE) });
    expect(large.errors).toMatchObject([
      {
        extensions: {
          code: 'ORIGINAL_NOT_KEPT',
          where: 'large.html',
          remedy: 'Ingest large.html again, then discard this.',
        },
      },
    ]);
    expect((await ask(LIST)).data!.deadLetters.totalCount).toBe(2);
    expect((await ask('{ stats { articles } }')).data!.stats.articles).toBe(1);
  });

  it('is forgotten', async () => {
    const ids = [deadLetterId(BROKEN), deadLetterId(LARGE)];
    expect((await ask(DISCARD, { ids: [...ids, 'nobody'] })).data!.discardDeadLetters.ids.sort()).toEqual(
      [...ids].sort(),
    );
    expect((await ask(DISCARD, { ids })).data!.discardDeadLetters.ids).toEqual([]);
    expect((await ask(DISCARD, { ids: [] })).errors).toMatchObject([{ extensions: { code: 'ARGUMENTS_INVALID' } }]);
    expect((await ask(LIST)).data!.deadLetters.totalCount).toBe(1);
  });

  it('is no article that is refused to whoever adds it', async () => {
    const refused = await ask('mutation { ingestArticle(input: {text: ""}) { created } }');
    expect(refused.errors).toMatchObject([{ extensions: { code: 'ARTICLE_EMPTY' } }]);
    expect((await ask(LIST)).data!.deadLetters.totalCount).toBe(3);
  });
});

function failed(where: string, text: string): FailedEntry {
  return {
    where,
    id: null,
    error: new ArticleMalformed(where, 'is no JSON'),
    original: { bytes: Buffer.from(text), hints: { format: 'json' } },
  };
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeArticle } from '../../src/article/make-article.js';
import { extract } from '../../src/extraction/extract.js';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import { contents } from '../support/contents.js';
import { expectClean } from '../support/expect-clean.js';
import { apiOf } from './api-of.js';

const ATTACK = 'The Taliban attacked a police post in Kabul on Monday, an official said.';
const DENIAL = 'The Taliban denied that it attacked a police post in Kabul.';

interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

describe('Mutations that change articles', () => {
  let store: EmbeddedStore;
  let app: NestFastifyApplication;
  // The models of the extraction are loaded once for all tests.
  beforeAll(() => {
    extract(makeArticle(ATTACK, {}, 'a test'));
  }, 60_000);
  beforeEach(async () => {
    store = await EmbeddedStore.inMemory();
    app = await apiOf(store);
  });
  afterEach(async () => {
    await expectClean(store);
    await app.close();
    await store.close();
  });

  async function ask(query: string, variables: object = {}): Promise<Answer> {
    const payload = { query, variables };
    const response = await app.inject({ method: 'POST', url: '/graphql', headers: { host: 'localhost' }, payload });
    return response.json<Answer>();
  }

  const INGEST = `mutation ($input: IngestArticleInput!, $key: String) {
    ingestArticle(input: $input, key: $key) { created claims events article { id title } }
  }`;
  const ingest = (text: string, key?: string) => ask(INGEST, { input: { text, title: 'A title' }, key });
  const DELETE = 'mutation ($id: ID!, $key: String) { deleteArticle(id: $id, key: $key) { id claims events } }';

  it('are answered as at first where they have a key, and done once', async () => {
    const first = await ingest(ATTACK, 'one');
    expect(first.data!.ingestArticle).toMatchObject({ created: true, events: 1 });
    const whole = await contents(store);
    expect(await ingest(ATTACK, 'one')).toEqual(first);
    expect((await ingest(ATTACK)).data!.ingestArticle).toMatchObject({ created: false });
    const { errors } = await ingest(DENIAL, 'one');
    expect(errors![0]!.extensions).toMatchObject({ code: 'KEY_REUSED', where: 'one' });
    expect(await contents(store)).toBe(whole);
  });

  it('delete once, and tell what went', async () => {
    const { data } = await ingest(ATTACK);
    const { article, claims, events } = data!.ingestArticle as {
      article: { id: string };
      claims: number;
      events: number;
    };
    const { id } = article;
    const deleted = { data: { deleteArticle: { id, claims, events } } };
    expect(await ask(DELETE, { id, key: 'gone' })).toEqual(deleted);
    await ingest(ATTACK);
    expect(await ask(DELETE, { id, key: 'gone' })).toEqual(deleted);
    expect((await ask('{ stats { articles } }')).data!.stats).toEqual({ articles: 1 });
    await ask(DELETE, { id });
    expect((await ask(DELETE, { id })).errors![0]!.extensions.code).toBe('ARTICLE_UNKNOWN');
  });

  it('ingest several, and tell of each that can’t be', async () => {
    const MANY = `mutation ($inputs: [IngestArticleInput!]!, $key: String) {
      ingestArticles(inputs: $inputs, key: $key) { ingested { created article { text } } failed { index code message remedy } }
    }`;
    const inputs = [{ text: ATTACK }, { text: ' ' }, { text: DENIAL, published: '2023-02-30' }, { text: DENIAL }];
    const answer = await ask(MANY, { inputs, key: 'many' });
    expect(answer.data!.ingestArticles).toEqual({
      ingested: [ATTACK, DENIAL].map((text) => ({ created: true, article: { text } })),
      failed: [
        expect.objectContaining({ index: 1, code: 'ARTICLE_EMPTY', remedy: 'Give the text of an article.' }),
        expect.objectContaining({ index: 2, code: 'DATE_INVALID' }),
      ],
    });
    expect(await ask(MANY, { inputs, key: 'many' })).toEqual(answer);
    expect((await ask(MANY, { inputs: [] })).errors![0]!.extensions.code).toBe('ARGUMENTS_INVALID');
    const tooMany = Array.from({ length: 101 }, () => ({ text: ATTACK }));
    expect((await ask(MANY, { inputs: tooMany })).errors![0]!.extensions.code).toBe('ARGUMENTS_INVALID');
  });

  it('read articles anew: those that an older version read, or those that are named', async () => {
    const REEXTRACT = `mutation ($ids: [ID!], $first: Int) {
      reextractArticles(ids: $ids, first: $first) { articles { id kept came gone } hasMore }
    }`;
    const { data } = await ingest(ATTACK);
    const { article, claims } = data!.ingestArticle as { article: { id: string }; claims: number };
    const { id } = article;
    await ingest(DENIAL);
    expect((await ask(REEXTRACT)).data!.reextractArticles).toEqual({ articles: [], hasMore: false });
    expect((await ask(REEXTRACT, { ids: [id] })).data!.reextractArticles).toEqual({
      articles: [{ id, kept: claims, came: 0, gone: 0 }],
      hasMore: false,
    });
    const { errors } = await ask(REEXTRACT, { ids: ['nix'] });
    expect(errors![0]!.extensions).toMatchObject({ code: 'ARTICLE_UNKNOWN', where: 'nix' });
  });

  it('merge what is alike once', async () => {
    const MERGE = 'mutation { mergeSimilar(key: "again") { id } }';
    const first = await ask(MERGE);
    expect(first.data!.mergeSimilar).toEqual([]);
    expect(await ask(MERGE)).toEqual(first);
  });
});

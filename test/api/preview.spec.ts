import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import { contents } from '../support/contents.js';
import { apiOf } from './api-of.js';

const SAMPLES = readdirSync('samples').filter((name) => /^\d.*\.md$/.test(name));

/** What of a claim both tell, a preview and the graph. */
const PREVIEW = `query ($input: IngestArticleInput!) { previewArticle(input: $input) {
  known { id }
  participants { name known { id } mentions { start end text } }
  claims { status certainty confidence mode type relation sources { name } targets { name } attribution { name }
    trigger { start end text } sentence { start end text } } } }`;
const INGEST = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { article { id
  mentions { start end text participant { name } }
  claims(first: 500) { edges { node { status certainty confidence trigger start end attribution { name }
    sentence { start end text } event { type } } } } } } }`;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Previewed {
  readonly known: { readonly id: string } | null;
  readonly participants: readonly {
    readonly name: string;
    readonly known: { readonly id: string } | null;
    readonly mentions: readonly Span[];
  }[];
  readonly claims: readonly (Readonly<Record<string, unknown>> & { readonly trigger: Span })[];
}

interface FileReading {
  readonly articles: readonly Readonly<Record<string, unknown>>[];
  readonly failed: readonly { readonly where: string; readonly code: string; readonly remedy: string }[];
}

describe('What is looked at before it is ingested', () => {
  let store: EmbeddedStore;
  let app: NestFastifyApplication;
  let pages: Server;
  let site: string;
  beforeAll(async () => {
    store = await EmbeddedStore.inMemory();
    app = await apiOf(store, { CASUS_FETCH_PRIVATE: 'true' });
    pages = createServer((request, response) => {
      if (request.url !== '/story.html') response.writeHead(404).end();
      else response.setHeader('content-type', 'text/html').end(PAGE);
    });
    await new Promise<void>((ready) => pages.listen(0, '127.0.0.1', ready));
    site = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
  }, 60_000);
  afterAll(async () => {
    pages.closeAllConnections();
    pages.close();
    await app.close();
    await store.close();
  });

  async function ask<T>(query: string, variables: object): Promise<T> {
    const payload = { query, variables };
    const response = await app.inject({ method: 'POST', url: '/graphql', headers: { host: 'localhost' }, payload });
    const { data, errors } = response.json<{ data: Record<string, T>; errors?: unknown }>();
    expect(errors).toBeUndefined();
    return Object.values(data)[0]!;
  }

  it('keeps nothing', async () => {
    const before = await contents(store);
    const { claims } = await ask<Previewed>(PREVIEW, {
      input: { text: 'The Taliban attacked a police post in Kabul.' },
    });
    expect(claims).toHaveLength(1);
    expect(await contents(store)).toBe(before);
  });

  it.each(SAMPLES)('is what ingesting then brings, of %s', async (name) => {
    const [file] = (await ask<FileReading>(READ_FILE, { file: fileOf(name, readFileSync(`samples/${name}`)) }))
      .articles;
    const { where, ...input } = file!;
    expect(where).toBe(name);
    const preview = await ask<Previewed>(PREVIEW, { input });
    expect(preview.known).toBeNull();
    const { article } = await ask<{ article: Ingested }>(INGEST, { input });

    const told = article.claims.edges.map(({ node: { trigger, start, end, event, ...claim } }) => ({
      ...claim,
      trigger: { start, end, text: trigger },
      // Of a lasting fact the graph has no event.
      type: event?.type ?? null,
    }));
    // Who and how is told by the event, which may be one with another claim's.
    const previewed = preview.claims.map(({ sources: _, targets: __, mode: ___, relation: ____, ...claim }) => claim);
    expect(sorted(previewed)).toEqual(sorted(told));

    const spans = preview.participants.flatMap(({ mentions }) => mentions);
    expect(sorted(spans)).toEqual(sorted(article.mentions.map(({ start, end, text }) => ({ start, end, text }))));
    const again = await ask<Previewed>(PREVIEW, { input });
    expect(again.known).toEqual({ id: article.id });
    expect(again.participants.every(({ known }) => known !== null)).toBe(true);
  });

  it('reads files of any kind that articles come in, and tells what is none', async () => {
    const lines = `{"text": "Iran met Pakistan."}\n{"title": "No text"}\n`;
    const { articles, failed } = await ask<FileReading>(READ_FILE, { file: fileOf('two.jsonl', lines) });
    expect(articles).toEqual([expect.objectContaining({ where: 'two.jsonl:1', text: 'Iran met Pakistan.' })]);
    expect(failed).toEqual([{ where: 'two.jsonl:2', code: 'ARTICLE_MALFORMED', remedy: expect.any(String) as string }]);
    const page = await ask<FileReading>(READ_FILE, { file: fileOf('story.html', PAGE) });
    expect(page.articles[0]).toMatchObject({
      title: 'Envoys meet in Doha',
      text: expect.stringContaining('Taliban') as string,
    });
    const binary = await ask<FileReading>(READ_FILE, { file: fileOf('picture.txt', Buffer.from([0, 1, 2, 255, 0])) });
    expect(binary.failed[0]!.code).toBe('ARTICLE_BINARY');
  });

  it('reads pages, and tells why there is none', async () => {
    const url = `${site}/story.html`;
    const { articles } = await ask<FileReading>(READ_PAGE, { url });
    expect(articles).toEqual([expect.objectContaining({ title: 'Envoys meet in Doha', url })]);
    const { failed } = await ask<FileReading>(READ_PAGE, { url: `${site}/other.html` });
    expect(failed).toEqual([expect.objectContaining({ where: `${site}/other.html`, code: 'PAGE_REFUSED' })]);
  });
});

const READ_FILE = `query ($file: FileInput!) { readFile(file: $file) {
  articles { where text title published publisher byline url } failed { where code remedy } } }`;
const READ_PAGE = `query ($url: String!) { readPage(url: $url) { articles { title url } failed { where code remedy } } }`;

const PAGE = `<!doctype html><html><head><title>Envoys meet in Doha</title></head><body><article><h1>Envoys meet in Doha</h1>
${'<p>Envoys of the Taliban met Pakistani diplomats in Doha on Monday, an official said. They talked about trade and the border between the two countries for several hours.</p>'.repeat(5)}
</article></body></html>`;

interface Ingested {
  readonly id: string;
  readonly mentions: readonly Span[];
  readonly claims: {
    readonly edges: readonly {
      readonly node: {
        readonly trigger: string;
        readonly start: number;
        readonly end: number;
        readonly event: { readonly type: string } | null;
      };
    }[];
  };
}

function fileOf(name: string, content: string | Buffer) {
  return { name, base64: Buffer.from(content).toString('base64') };
}

/** In an order that follows from what they are. */
function sorted(items: readonly object[]): string[] {
  return items.map((item) => JSON.stringify(Object.fromEntries(Object.entries(item).sort()))).sort();
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CasusError } from '../../errors.js';
import { PageFetcher } from '../../fetching/page-fetcher.js';
import { EmbeddedStore } from '../../graph/embedded/embedded-store.js';
import type { FeedState } from '../../graph/feeds/feed-state.js';
import { feedId, feedStates } from '../../graph/feeds/feed-states.js';
import type { GraphStore } from '../../graph/store.js';
import { resolve } from '../../resolution/resolve.js';
import type { Feed } from './feed.js';
import { pollFeed, type Poll } from './poll-feed.js';

jest.setTimeout(60_000);

const QUARTER = 15 * 60_000;
const START = Date.parse('2024-05-01T10:00:00Z');

/** Each of its own, and an article. */
const page = (name: string) =>
  `<!DOCTYPE html><html><body><article>${`<p>The minister of ${name} met the rebels on Monday, an official said. Nothing more came of it.</p>`.repeat(3)}</article></body></html>`;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Pages are at a host of their own, which is left alone for a second after each. */
describe('pollFeed', () => {
  let servers: Server[];
  let site: string;
  let answers: Record<string, Answer>;
  let asked: string[];
  let store: GraphStore;
  let fetcher: PageFetcher;
  let clock: number;

  beforeEach(async () => {
    answers = {};
    asked = [];
    clock = START;
    const server = createServer((request, response) => {
      asked.push(request.url!);
      const answer = answers[request.url!];
      if (answer === undefined) response.writeHead(404).end();
      else answer(request, response);
    });
    servers = [server];
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    store = await EmbeddedStore.inMemory();
    fetcher = new PageFetcher(true);
  });
  afterEach(async () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    await store.close();
  });

  const serve = (path: string, body: string, type = 'text/html'): void => {
    answers[path] = (_, response) => response.setHeader('content-type', type).end(body);
  };

  /** A feed of items, with an ETag that changes with it, in the way of servers. */
  const serveFeed = (items: readonly string[]): void => {
    const etag = `"${items.join()}"`;
    const links = items.map((name) => `<item><title>${name}</title><link>${site}/${name}</link></item>`).join('');
    answers['/feed'] = (request, response) => {
      response.setHeader('etag', etag);
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else
        response
          .setHeader('content-type', 'application/rss+xml')
          .end(`<rss version="2.0"><channel><title>F</title>${links}</channel></rss>`);
    };
  };

  const feed = (path = '/feed', publisher: string | null = null): Feed => {
    return { id: feedId(`${site}${path}`), url: `${site}${path}`, name: 'F', everyMs: QUARTER, publisher };
  };

  const stateOf = async (one: Feed): Promise<FeedState | undefined> => (await feedStates(store, [one.id])).get(one.id);

  /** One poll, going on from the state in the graph, as another process would. */
  async function poll(one: Feed = feed(), stop = new AbortController()): Promise<Poll> {
    const reader = {
      count: 2,
      read: (article: Parameters<typeof resolve>[0]) =>
        Promise.resolve(
          resolve(article, {
            extractor: 'by hand 1',
            sentences: [],
            actors: [],
            places: [],
            events: [],
            relations: [],
          }),
        ),
    };
    return pollFeed(store, one, await stateOf(one), {
      ...{ reader, fetcher, now: () => clock, signal: stop.signal, waits: () => undefined },
      foreseen: (_, error) => error as CasusError,
    });
  }

  const counts = ({ state: { created, known, failed } }: Poll) => [created, known, failed];

  const letters = async () => (await store.read('dead-letter/count', { code: null }))[0]!.count;

  it('fetches each item once, what is new when it comes, and one that fails not again', async () => {
    serve('/a', page('Iran'));
    serveFeed(['a', 'gone']);
    const first = await poll(feed('/feed', 'The Daily'));
    expect(counts(first)).toEqual([1, 0, 1]);
    expect(first.outcomes).toMatchObject([
      { article: { title: 'a', publisher: 'The Daily', url: `${site}/a` } },
      { error: { code: 'PAGE_REFUSED' } },
    ]);
    expect(await letters()).toBe(1);
    expect(first.state).toMatchObject({ failures: 0, lastError: null, etag: '"a,gone"' });
    expect(await stateOf(feed())).toEqual(first.state);
    expect(Date.parse(first.state.nextAt) - clock).toBe(QUARTER);

    const second = await poll();
    expect(second).toMatchObject({ isUnchanged: true, outcomes: [], state: { etag: '"a,gone"' } });

    serve('/b', page('Iraq'));
    serveFeed(['b', 'a', 'gone']);
    const third = await poll();
    expect(counts(third)).toEqual([1, 2, 0]);
    expect(await letters()).toBe(1);
    expect(asked).toEqual(['/robots.txt', '/feed', '/a', '/gone', '/feed', '/feed', '/b']);

    // One that isn't listed for a while is remembered.
    serveFeed(['b']);
    expect(counts(await poll())).toEqual([0, 1, 0]);
    serveFeed(['a', 'b']);
    expect(counts(await poll())).toEqual([0, 2, 0]);
    expect(asked.filter((path) => path === '/a')).toHaveLength(1);
  });

  it('leaves a feed alone that fails, for twice as long each time, or for as long as its site asks', async () => {
    const pauses: number[] = [];
    answers['/feed'] = (_, response) => response.writeHead(500).end();
    for (let failures = 1; failures <= 3; failures += 1) {
      const { state, error } = await poll();
      expect(state).toMatchObject({ failures, lastError: `${site}/feed answers with status 500.` });
      expect(error).toMatchObject({ code: 'PAGE_REFUSED' });
      pauses.push(Date.parse(state.nextAt) - clock);
    }
    expect(pauses).toEqual([2 * QUARTER, 4 * QUARTER, 8 * QUARTER]);
    answers['/feed'] = (_, response) => response.writeHead(503, { 'retry-after': '86400' }).end();
    expect(Date.parse((await poll()).state.nextAt) - clock).toBe(86_400_000);
    serve('/feed', 'Not a feed at all.', 'text/plain');
    expect((await poll()).state).toMatchObject({ failures: 5, lastError: `${site}/feed is no feed.` });
    serveFeed([]);
    expect((await poll()).state).toMatchObject({ failures: 0, lastError: null });
    expect(await letters()).toBe(0);
  });

  it('asks nobody in this network, unless that is allowed', async () => {
    fetcher = new PageFetcher(false);
    expect(await poll()).toMatchObject({ error: { code: 'ADDRESS_REFUSED' }, state: { failures: 1 } });
    expect(asked).toEqual([]);
  });

  it('is due at once where it was stopped, and goes on from there', async () => {
    serve('/a', page('Iran'));
    serve('/b', page('Iraq'));
    serveFeed(['a', 'b']);
    const stop = new AbortController();
    const { '/b': answer } = answers;
    answers['/b'] = () => {
      stop.abort();
    };
    const stopped = await poll(feed(), stop);
    expect(counts(stopped)).toEqual([1, 0, 0]);
    expect(stopped.state).toMatchObject({ etag: null, nextAt: stopped.state.checkedAt });
    servers[0]!.closeAllConnections();
    answers['/b'] = answer!;
    expect(counts(await poll())).toEqual([1, 1, 0]);
    expect(asked.filter((path) => path === '/a')).toHaveLength(1);
  });

  it('has the rest of many items follow, and asks anew what it can’t tell to be whole', async () => {
    const urls = Array.from({ length: 60 }, (_, at) => `javascript:${at}`);
    const sitemap = `<urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`;
    answers['/sitemap.xml'] = (_, response) =>
      response.writeHead(200, { 'content-type': 'text/xml', etag: '"1"' }).end(sitemap);
    const one = feed('/sitemap.xml');
    const first = await poll(one);
    expect([counts(first), first.hasMore, first.state.etag]).toEqual([[0, 0, 50], true, null]);
    const second = await poll(one);
    expect([counts(second), second.hasMore, second.state.etag]).toEqual([[0, 50, 10], false, '"1"']);

    const index = `<sitemapindex><sitemap><loc>${site}/sitemap.xml</loc></sitemap><sitemap><loc>${site}/lost.xml</loc></sitemap></sitemapindex>`;
    answers['/index.xml'] = (_, response) =>
      response.writeHead(200, { 'content-type': 'text/xml', etag: '"2"' }).end(index);
    const { state, error } = await poll(feed('/index.xml'));
    expect(error).toMatchObject({ code: 'PAGE_REFUSED' });
    expect(state).toMatchObject({ failures: 0, etag: null, lastError: `${site}/lost.xml answers with status 404.` });
  });
});

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createClient, type Client, type ClientOptions, type SubscribePayload } from 'graphql-ws';
import { WebSocket } from 'ws';
import { makeArticle } from '../../src/article/make-article.js';
import { extract } from '../../src/extraction/extract.js';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import { apiOf } from './api-of.js';

const ATTACK = 'The Taliban attacked a police post in Kabul on Monday, an official said.';
const DENIAL = 'The Taliban denied that it attacked a police post in Kabul.';
const TALKS = 'Iran met Pakistan in Islamabad on Tuesday.';

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

interface Subscribed {
  readonly next: () => Promise<IteratorResult<unknown>>;
  readonly end: () => Promise<unknown>;
}

describe('Subscriptions', () => {
  let store: EmbeddedStore;
  let app: NestFastifyApplication;
  let url: string;
  const clients: Client[] = [];
  // The models of the extraction are loaded once for all tests.
  beforeAll(() => {
    extract(makeArticle(ATTACK, {}, 'a test'));
  }, 60_000);
  beforeEach(async () => {
    store = await EmbeddedStore.inMemory();
    app = await apiOf(store);
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    url = `ws://127.0.0.1:${port}/graphql/subscriptions`;
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.dispose();
    await app.close();
    await store.close();
  });

  function connect(options: Partial<ClientOptions> = {}): Client {
    const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, lazy: true, ...options });
    clients.push(client);
    return client;
  }

  async function ask<T>(query: string, variables: object = {}): Promise<T> {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
    return response.json<{ data: T }>().data;
  }

  const ingest = (text: string) =>
    ask('mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }', { input: { text } });

  /** Subscribes, and resolves once the server has begun to listen. */
  async function subscribed(payload: SubscribePayload, client = connect()): Promise<Subscribed> {
    const messages = client.iterate(payload);
    const first = messages.next();
    // Nothing tells that a subscription has begun: what is asked for afterwards by the same way is.
    await new Promise((resolve) => setTimeout(resolve, 300));
    let isFirst = true;
    const next = (): Promise<IteratorResult<unknown>> => {
      if (!isFirst) return messages.next();
      isFirst = false;
      return first;
    };
    return { next, end: () => messages.return!() };
  }

  const dataOf = async (messages: Subscribed): Promise<unknown> => {
    const { value } = (await messages.next()) as { value: { data?: unknown; errors?: unknown } };
    return value.errors ?? value.data;
  };

  it('tell of each article that is ingested, and how many were', async () => {
    const query = 'subscription { ingestion { created known failed article { text } } }';
    const messages = await subscribed({ query });
    await ingest(ATTACK);
    expect(await dataOf(messages)).toEqual({
      ingestion: { created: 1, known: 0, failed: 0, article: { text: ATTACK } },
    });
    await ingest(ATTACK);
    expect(await dataOf(messages)).toMatchObject({ ingestion: { created: 1, known: 1 } });
  });

  it('tell of events that pass a filter, each time that something is learned of one', async () => {
    const query =
      'subscription ($filter: Filter) { newEvents(filter: $filter) { event { type status contested } claims { status sentence { text } } } }';
    const messages = await subscribed({ query, variables: { filter: { types: ['ASSAULT'] } } });
    await ingest(TALKS);
    await ingest(ATTACK);
    expect(await dataOf(messages)).toEqual({
      newEvents: {
        event: { type: 'ASSAULT', status: 'ACTUAL', contested: false },
        claims: [{ status: 'ACTUAL', sentence: { text: ATTACK } }],
      },
    });
  });

  it('tell what is new of an actor: claims, and decisions', async () => {
    await ingest(ATTACK);
    const { actors } = await ask<{ actors: Page }>('{ actors(filter: {text: "Taliban"}) { edges { node { id } } } }');
    const { id } = actors.edges[0]!.node;
    const query =
      'subscription ($id: ID!) { actorNews(id: $id) { actor { name } claims { status } change { kind why } } }';
    const messages = await subscribed({ query, variables: { id } });
    await ingest(TALKS);
    await ingest(DENIAL);
    expect(await dataOf(messages)).toMatchObject({ actorNews: { actor: { name: 'Taliban' }, change: null } });
    await ask('mutation ($id: ID!) { renameActor(id: $id, name: "The Taliban", why: "a test") { id } }', { id });
    expect(await dataOf(messages)).toEqual({
      actorNews: { actor: { name: 'The Taliban' }, claims: [], change: { kind: 'RENAME', why: 'a test' } },
    });
  });

  it.each([
    ['a query', '{ stats { articles } }', 'Only subscriptions are answered here; ask for the rest at /graphql.'],
    ['an unknown field', 'subscription { nothing }', /Cannot query field/],
    ['an unknown actor', 'subscription { actorNews(id: "nix") { actor { id } } }', /There is no actor nix/],
    [
      'what costs too much',
      'subscription { ingestion { article { claims(first: 500) { edges { node { event { claims(first: 500) { edges { node { id } } } } } } } } } }',
      /cost/,
    ],
    [
      'what is nested too deep',
      `subscription { ingestion { article ${'{ claims { edges { node { event '.repeat(4)} { id } ${'} } } }'.repeat(4)} } }`,
      'The depth of the query is 19; 15 are allowed.',
    ],
  ])('refuse %s', async (_, query, message) => {
    const messages = connect().iterate({ query });
    await expect(messages.next()).rejects.toMatchObject([{ message: expect.stringMatching(message) as string }]);
  });

  it('refuse more than ten of one connection', async () => {
    const client = connect();
    const query = 'subscription { ingestion { created } }';
    const all = await Promise.all(Array.from({ length: 10 }, () => subscribed({ query }, client)));
    await expect(client.iterate({ query }).next()).rejects.toMatchObject([
      { extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } },
    ]);
    await Promise.all(all.map((one) => one.end()));
  });

  it('refuse more than ten connections of one client, and take others once some are gone', async () => {
    const query = 'subscription { ingestion { created } }';
    const many = Array.from({ length: 10 }, () => connect());
    await Promise.all(many.map((client) => subscribed({ query }, client)));
    await expect(connect().iterate({ query }).next()).rejects.toMatchObject({ code: 4429 });
    await many[0]!.dispose();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const messages = await subscribed({ query });
    await ingest(TALKS);
    expect(await dataOf(messages)).toMatchObject({ ingestion: { created: 1 } });
  });

  it('are refused to pages of other origins, and need a WebSocket', async () => {
    class Foreign extends WebSocket {
      constructor(address: string, protocol: string) {
        super(address, protocol, { origin: 'https://evil.example' });
      }
    }
    const query = 'subscription { ingestion { created } }';
    await expect(connect({ webSocketImpl: Foreign }).iterate({ query }).next()).rejects.toMatchObject({ code: 4403 });
    const plain = await app.inject({ url: '/graphql/subscriptions', headers: { host: 'localhost' } });
    expect(plain.statusCode).toBe(426);
  });

  it('end with their server', async () => {
    const socket = new WebSocket(url, 'graphql-transport-ws');
    await once(socket, 'open');
    const closed = once(socket, 'close');
    await app.close();
    await closed;
    expect(socket.readyState).toBe(WebSocket.CLOSED);
  });
});

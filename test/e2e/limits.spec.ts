import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ATTACKS } from '../../bench/audit/attacks.mjs';
import { Server, casus, dataFolder, type Answer } from './casus.js';

const KEY = 'k'.repeat(40);
const OTHER = 'x'.repeat(40);
const STATS = '{ stats { articles } }';

const started: Server[] = [];
afterEach(() => Promise.all(started.splice(0).map((server) => server.stop())));

/** A server that is ended after the test, whatever comes of it. */
async function newServer(settings: NodeJS.ProcessEnv = {}): Promise<Server> {
  const server = await Server.start({ CASUS_DATA: dataFolder(), ...settings });
  started.push(server);
  return server;
}

/** Sends a body as it is. */
async function post(server: Server, body: string): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}

const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;

describe('what would cost the server dear', () => {
  let server: Server;
  beforeAll(async () => void (server = await Server.start({ CASUS_DATA: dataFolder() })));
  afterAll(() => server.stop());

  it.each(ATTACKS.map(({ name, body }) => [name, body] as const))('is refused: %s', async (_, body) => {
    for (let round = 0; round < 3; round += 1) {
      const answer = await post(server, body(round % 2));
      expect(answer.status).toBe(400);
      expect(codeOf(answer)).toMatch(/^(QUERY|BATCH)_/);
      // Of what the schema hasn't, a few are named.
      expect(answer.errors!.length).toBeLessThanOrEqual(codeOf(answer) === 'QUERY_INVALID' ? 10 : 1);
    }
  });

  it('tells the cost and the limit of what is too costly', async () => {
    const { errors } = await server.ask(
      '{ events(first: 500) { edges { node { claims(first: 500) { edges { node { id } } } } } } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COSTLY', limit: 100_000 } }]);
    expect(errors?.[0]?.extensions.cost).toBeGreaterThan(100_000);
  });

  it('still answers', async () => {
    expect((await server.ask(STATS)).data.stats.articles).toBe(0);
  });
});

describe('persisted queries', () => {
  const query = '{ stats { articles events } }';
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const persisted = { persistedQuery: { version: 1, sha256Hash } };

  it('are known by their hash once they were sent with it', async () => {
    const server = await newServer();
    const before = await post(server, JSON.stringify({ extensions: persisted }));
    expect(before).toMatchObject({
      status: 200,
      data: null,
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    const sent = await post(server, JSON.stringify({ query, extensions: persisted }));
    expect(sent.data).toEqual({ stats: { articles: 0, events: 0 } });
    expect(await post(server, JSON.stringify({ extensions: persisted }))).toEqual(sent);
  });

  it('are all that is answered, where a file of them is named', async () => {
    const file = join(dataFolder(), 'queries.json');
    writeFileSync(file, JSON.stringify({ counts: query }));
    const server = await newServer({ CASUS_PERSISTED_ONLY: file });
    const answers = [
      await server.ask(query),
      await post(server, JSON.stringify({ extensions: persisted })),
      await post(server, JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'counts' } } })),
    ];
    for (const { data } of answers) expect(data).toEqual({ stats: { articles: 0, events: 0 } });
    expect(codeOf(await server.ask(`${query} `))).toBe('QUERY_NOT_ALLOWED');
    // The hash counts, not the text that is sent with it.
    const disguised = await post(server, JSON.stringify({ query: STATS, extensions: persisted }));
    expect(disguised.data).toEqual({ stats: { articles: 0, events: 0 } });
    expect((await post(server, '{}')).status).toBe(400);
  });

  it.each([
    ['no JSON', 'query'],
    ['a list of other things', '[1]'],
    ['a text', '"x"'],
  ])('in a file of %s are refused when the server starts', async (_, content) => {
    const file = join(dataFolder(), 'queries.json');
    writeFileSync(file, content);
    const { code, stderr } = await casus(['serve'], {
      PORT: '0',
      CASUS_DATA: dataFolder(),
      CASUS_PERSISTED_ONLY: file,
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^casus: .*CASUS_PERSISTED_ONLY.*\n$/);
  });
});

describe('the rate of requests', () => {
  it('is bounded by key, and says when to come back', async () => {
    const keys = { HOST: '0.0.0.0', CASUS_KEYS: `${KEY},${OTHER}` };
    const server = await newServer({ ...keys, CASUS_RATE_LIMIT: '5' });
    const ask = (key: string) => server.ask(STATS, {}, { authorization: `Bearer ${key}` });
    for (let at = 0; at < 5; at += 1) expect((await ask(KEY)).status).toBe(200);
    expect(await ask(KEY)).toMatchObject({
      status: 429,
      data: null,
      errors: [
        {
          extensions: {
            code: 'TOO_MANY_REQUESTS',
            limit: 5,
            retryAfterSeconds: expect.any(Number) as number,
            remedy: expect.stringContaining('CASUS_RATE_LIMIT') as string,
          },
        },
      ],
    });
    const response = await fetch(`${server.url}/export/plover`, { headers: { authorization: `Bearer ${KEY}` } });
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    // The key counts, not how it is sent.
    expect((await server.ask(STATS, {}, { authorization: `bearer   ${KEY}` })).status).toBe(429);
    expect((await ask(OTHER)).status).toBe(200);
    expect((await ask('wrong')).status).toBe(401);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  it('is bounded by address where there are no keys', async () => {
    const server = await newServer({ CASUS_RATE_LIMIT: '2' });
    const statuses: number[] = [];
    for (let at = 0; at < 3; at += 1) statuses.push((await server.ask(STATS)).status);
    expect(statuses).toEqual([200, 200, 429]);
  });
});

describe('a request that takes too long', () => {
  it('is ended with an error, and keeps nothing', async () => {
    const CASUS_DATA = dataFolder();
    const server = await newServer({ CASUS_DATA, CASUS_REQUEST_TIMEOUT_MS: '100' });
    const text = 'The Taliban attacked the police in Kabul on Monday. Iran denied it. '.repeat(100);
    const answer = await server.ask(
      'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }',
      { input: { text } },
    );
    expect(answer).toMatchObject({
      status: 503,
      data: null,
      errors: [{ extensions: { code: 'REQUEST_TIMED_OUT', limitMs: 100 } }],
    });
    await server.stop();
    const { stdout } = await casus(['stats'], { CASUS_DATA });
    expect(JSON.parse(stdout)).toMatchObject({ articles: 0 });
  });
});

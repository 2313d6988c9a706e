import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Server, casus, dataFolder } from './casus.js';

const STATS = '{ stats { articles } }';
const KEY = 'k'.repeat(40);
const ARTICLE = 'The Taliban attacked a police post in Kabul on Monday. Iran condemned the attack.';
const INGEST = 'mutation Ingest($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }';

/** The lines of a log, each of which has to be JSON. */
const linesOf = (stderr: string) =>
  stderr
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

async function metricsOf(server: Server, headers: Record<string, string> = {}): Promise<string[]> {
  const response = await fetch(`${server.url}/metrics`, { headers });
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  return (await response.text()).split('\n');
}

describe('the log of a server', () => {
  it('has each request with its id, as JSON, and nothing of what was asked or of keys', async () => {
    const server = await Server.start({ CASUS_DATA: dataFolder(), CASUS_KEYS: KEY, CASUS_LOG_LEVEL: 'debug' });
    const authorization = `Bearer ${KEY}`;
    const post = (id: string, body: string, headers: Record<string, string> = {}) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-request-id': id, ...headers },
        body,
      });
    const query = 'query Private($id: ID!) { article(id: $id) { id } }';
    const body = JSON.stringify({ query, variables: { id: 'hidden-words' } });
    const answers = [
      await post('harmless.1', body, { authorization }),
      await post('not harmless', body, { authorization }),
      await post('refused', body, { authorization: `Bearer wrong-${KEY.slice(6)}` }),
      await post('broken', '{ hidden-words', { authorization }),
      await fetch(`${server.url}/hidden-words?key=hidden-words`, { headers: { authorization } }),
      await fetch(`${server.url}/export/gexf?actor=hidden-words`, { headers: { authorization } }),
    ];
    const ids = answers.map(({ headers }) => headers.get('x-request-id'));
    const made = expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f-]{27}$/) as string;
    expect(ids).toEqual(['harmless.1', made, 'refused', 'broken', made, made]);

    const { code, stderr } = await server.stop();
    expect(code).toBe(0);
    expect(stderr).not.toMatch(/hidden-words|k{10}/);
    const lines = linesOf(stderr);
    const answered = lines.filter(({ message }) => message === 'answered');
    expect(answered.map(({ requestId, route, status, callerId }) => [requestId, route, status, callerId])).toEqual([
      ['harmless.1', '/graphql', 200, 'environment 1'],
      [ids[1], '/graphql', 200, 'environment 1'],
      ['refused', '/graphql', 401, undefined],
      ['broken', '/graphql', 400, 'environment 1'],
      [ids[4], undefined, 404, 'environment 1'],
      [ids[5], '/export/:format', 200, 'environment 1'],
    ]);
    expect(answered[0]).toMatchObject({ level: 'info', method: 'POST', operation: { name: 'Private', type: 'query' } });
    expect(lines.filter(({ message }) => ['ready', 'ending', 'ended'].includes(String(message)))).toHaveLength(3);
  });

  it('keeps to its lines whatever bytes are sent', async () => {
    const server = await Server.start({ CASUS_DATA: dataFolder(), CASUS_LOG_LEVEL: 'debug' });
    for (const request of [
      'GET /\u009b31m\u0085{"level":"error"} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      'GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: \u009b31m\u0085\r\nConnection: close\r\n\r\n',
      'GARBAGE\u001b[31m\n\n',
    ]) {
      await sent(server, request);
    }
    const { stderr } = await server.stop();
    expect(stderr).toMatch(/^[\u0020-\u007e\u00a0-\u2027\n]*$/);
    for (const { level } of linesOf(stderr)) expect(level).not.toBe('error');
  });

  it('is silent by default where all is well, and is written for people where that is asked for', async () => {
    const quiet = await Server.start({ CASUS_DATA: dataFolder() });
    await quiet.ask(STATS);
    expect((await quiet.stop()).stderr).toBe('');
    const pretty = await Server.start({
      CASUS_DATA: dataFolder(),
      CASUS_LOG_LEVEL: 'info',
      CASUS_LOG_PRETTY: 'true',
    });
    await pretty.ask(STATS);
    expect((await pretty.stop()).stderr).toMatch(/^.*INFO: answered \{.*"route":"\/graphql".*\}$/m);
  });

  it('names slow statements with the request that ran them, and not what they were given', async () => {
    const server = await Server.start({ CASUS_DATA: dataFolder(), CASUS_SLOW_STATEMENT_MS: '1' });
    // What comes first is planned first, so that some of it takes a millisecond on any machine.
    const { data } = await server.ask(INGEST, { input: { text: ARTICLE } }, { 'x-request-id': 'slow.1' });
    expect(data.ingestArticle.created).toBe(true);
    const { stderr } = await server.stop();
    const slow = linesOf(stderr).filter(({ requestId }) => requestId === 'slow.1');
    expect(slow.length).toBeGreaterThan(0);
    for (const line of slow) {
      expect(Object.keys(line)).toEqual(['level', 'time', 'statement', 'ms', 'rows', 'requestId', 'message']);
      expect(line).toMatchObject({ level: 'warn', message: 'a statement was slow' });
      expect(line.statement).toMatch(/^[a-z]+\/[a-z-]+(\.[A-Z_]+)?$/);
    }
    expect(stderr).not.toContain('Taliban');
  });
});

describe('/metrics', () => {
  it('counts requests, operations, statements, articles and failures', async () => {
    const server = await Server.start({ CASUS_DATA: dataFolder() });
    await server.ask(INGEST, { input: { text: ARTICLE } });
    await server.ask(INGEST, { input: { text: ARTICLE } });
    await server.ask(INGEST, { input: { text: '' } });
    await server.ask('{ nonsense }');
    await (await fetch(`${server.url}/export/gexf`)).text();
    const lines = await metricsOf(server);
    await server.stop();
    expect(lines).toEqual(
      expect.arrayContaining([
        'casus_http_request_duration_seconds_count{method="POST",route="/graphql",status="200"} 3',
        'casus_http_request_duration_seconds_count{method="POST",route="/graphql",status="400"} 1',
        'casus_http_request_duration_seconds_count{method="GET",route="/export/:format",status="200"} 1',
        'casus_graphql_operation_duration_seconds_count{operation="Ingest",type="mutation",outcome="ok"} 2',
        'casus_graphql_operation_duration_seconds_count{operation="Ingest",type="mutation",outcome="failed"} 1',
        'casus_articles_ingested_total{outcome="created"} 1',
        'casus_articles_ingested_total{outcome="known"} 1',
        'casus_articles_ingested_total{outcome="failed"} 1',
        'casus_failures_total{code="ARTICLE_EMPTY"} 1',
        'casus_failures_total{code="QUERY_INVALID"} 1',
        'casus_statement_duration_seconds_count{statement="article/create",outcome="ok"} 1',
        'casus_info{version="0.1.0",store="embedded"} 1',
        'casus_store_up 1',
        'casus_http_requests_under_way 1',
      ]),
    );
  });

  it('needs a key of a reader where there are keys', async () => {
    const server = await Server.start({ CASUS_DATA: dataFolder(), CASUS_KEYS: KEY, HOST: '0.0.0.0' });
    expect((await fetch(`${server.url}/metrics`)).status).toBe(401);
    expect(await metricsOf(server, { authorization: `Bearer ${KEY}` })).toContain('casus_store_up 1');
    for (const path of ['/healthz', '/readyz']) expect((await fetch(server.url + path)).status).toBe(200);
    await server.stop();
  });
});

describe('traces', () => {
  const PARENT = '0af7651916cd43dd8448eb211c80319c';

  it('are sent where they are to be, a span of each request and of its statements, and nothing of what was asked', async () => {
    const bodies: Buffer[] = [];
    const paths: (string | undefined)[] = [];
    const collector = createServer((request, response) => {
      paths.push(request.url);
      request.on('data', (chunk: Buffer) => bodies.push(chunk)).on('end', () => response.end());
    }).listen(0, '127.0.0.1');
    await new Promise((listening) => collector.once('listening', listening));
    const { port } = collector.address() as AddressInfo;
    const folder = dataFolder();
    const file = join(folder, 'settings.yaml');
    writeFileSync(file, `settings: {OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:${port}"}`);
    const server = await Server.start({ CASUS_DATA: folder, CASUS_CONFIG: file, OTEL_SERVICE_NAME: 'our-casus' });
    const headers = { traceparent: `00-${PARENT}-b7ad6b7169203331-01`, 'x-request-id': 'traced.1' };
    await server.ask('query Traced { stats { articles } search(text: "hidden-words") { __typename } }', {}, headers);
    expect((await server.ask('query Traced { stats { articles } }', {}, headers)).data.stats.articles).toBe(0);
    await fetch(`${server.url}/healthz?hidden-words`);
    const { code, stderr } = await server.stop();
    collector.close();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(new Set(paths)).toEqual(new Set(['/v1/traces']));
    const sent = Buffer.concat(bodies);
    for (const name of ['our-casus', 'POST /graphql', 'graph/stats', 'traced.1', 'Traced', 'grafeo']) {
      expect({ name, isSent: sent.includes(name) }).toEqual({ name, isSent: true });
    }
    // Both the requests and their statements go on with the sender's trace.
    expect(occurrences(sent, Buffer.from(PARENT, 'hex'))).toBeGreaterThanOrEqual(3);
    for (const name of ['hidden-words', '/healthz', '127.0.0.1']) {
      expect({ name, isSent: sent.includes(name) }).toEqual({ name, isSent: false });
    }
  });

  it('keep no server from serving or from ending where nobody takes them', async () => {
    const server = await Server.start({
      CASUS_DATA: dataFolder(),
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9',
    });
    expect(await server.ask(STATS)).toMatchObject({ status: 200 });
    const { code, stderr } = await server.stop('SIGTERM');
    expect(code).toBe(0);
    for (const line of linesOf(stderr)) expect(line).toMatchObject({ level: 'warn', message: 'traces are not sent' });
  });
});

describe('settings in a file', () => {
  it('are taken, and every fault is named at once', async () => {
    const folder = dataFolder();
    const file = join(folder, 'settings.yaml');
    writeFileSync(file, `settings:\n  CASUS_DATA: ${join(folder, 'graph')}\n  CASUS_LOG_LEVEL: info\n`);
    const server = await Server.start({ CASUS_CONFIG: file });
    expect((await server.stop()).stderr).toContain('"message":"ready"');
    writeFileSync(file, 'settings: {PORT: many, HOTS: x}\nactor: []');
    const { code, stderr } = await casus(['serve'], { CASUS_CONFIG: file, CASUS_SHUTDOWN_MS: '-1' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^casus: Bad settings: [^\n]*\n$/);
    for (const name of ['PORT', 'HOTS', 'actor', 'CASUS_SHUTDOWN_MS']) expect(stderr).toContain(name);
  });
});

/** Sends bytes as they are, and waits for the end of the connection. */
function sent({ url }: Server, request: string): Promise<void> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.resume().write(Buffer.from(request, 'latin1'));
  return new Promise((done) =>
    socket
      .on('error', () => undefined)
      .on('close', () => {
        done();
      }),
  );
}

function occurrences(bytes: Buffer, part: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(part); at !== -1; at = bytes.indexOf(part, at + 1)) count += 1;
  return count;
}

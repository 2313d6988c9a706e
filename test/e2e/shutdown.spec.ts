import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Server, casus, dataFolder } from './casus.js';

const INGEST = 'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }';
const textOf = (at: number) => `The Taliban attacked a police post in Kabul on Monday, said witness number ${at}.`;

/** What came of a request. */
type Outcome = number | 'refused';

/** An ingestion whose body is sent in two halves, so that it is under way for as long as the test wants. */
class SlowRequest {
  readonly outcome: Promise<Outcome>;
  private readonly sending: ClientRequest;

  constructor(
    { url }: Server,
    private readonly body: string,
  ) {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    this.sending = request(`${url}/graphql`, { method: 'POST', headers, agent: false });
    this.outcome = new Promise((done) => {
      this.sending
        .on('response', (response: IncomingMessage) =>
          response.resume().on('end', () => {
            done(response.statusCode ?? 0);
          }),
        )
        .on('error', () => {
          done('refused');
        });
    });
    this.sending.write(body.slice(0, body.length / 2));
  }

  finish(): void {
    this.sending.end(this.body.slice(this.body.length / 2));
  }
}

const ingestion = (at: number) => JSON.stringify({ query: INGEST, variables: { input: { text: textOf(at) } } });

/** Waits until the server has so many requests under way, beside the one that asks. */
async function untilUnderWay({ url }: Server, count: number): Promise<void> {
  for (;;) {
    const text = await (await fetch(`${url}/metrics`)).text();
    const [, underWay] = /^casus_http_requests_under_way (\d+)$/m.exec(text) ?? [];
    if (Number(underWay) > count) return;
    await sleep(20);
  }
}

/** Asks again and again on connections that are kept, until the server is gone. */
async function load({ url }: Server, outcomes: Outcome[]): Promise<void> {
  for (;;) {
    const outcome = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ stats { articles } }' }),
    }).then(
      async (response) => (response.ok ? ((await response.json()) as object, response.status) : response.status),
      () => 'refused' as const,
    );
    outcomes.push(outcome);
    if (outcome === 'refused') return;
  }
}

describe('a server under load that is told to end', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s answers all that is under way, refuses the rest, keeps what it acknowledged, and exits with 0',
    async (signal) => {
      const CASUS_DATA = dataFolder();
      const server = await Server.start({ CASUS_DATA, CASUS_LOG_LEVEL: 'info', CASUS_SHUTDOWN_MS: '600000' });
      const slow = Array.from({ length: 12 }, (_, at) => new SlowRequest(server, ingestion(at)));
      await untilUnderWay(server, slow.length);
      const outcomes: Outcome[] = [];
      const clients = Array.from({ length: 8 }, () => load(server, outcomes));
      while (outcomes.length < 50) await sleep(10);

      const ended = server.stop(signal);
      await Promise.all(clients);
      // Nobody new gets in, though requests are still under way.
      await expect(fetch(`${server.url}/readyz`)).rejects.toThrow();
      for (const each of slow) each.finish();
      expect(await Promise.all(slow.map(({ outcome }) => outcome))).toEqual(slow.map(() => 200));

      const { code, stderr } = await ended;
      expect(code).toBe(0);
      expect(stderr).toMatch(/"message":"ended"\}\n$/);
      // Whoever asked meanwhile got an answer, or was refused; nobody got half of one, or an error.
      expect(new Set(outcomes.filter((outcome) => outcome !== 200 && outcome !== 503))).toEqual(new Set(['refused']));
      const { stdout } = await casus(['stats'], { CASUS_DATA });
      expect(JSON.parse(stdout)).toMatchObject({ articles: slow.length });
    },
    120_000,
  );

  it('cuts off what takes longer than it may, and says so', async () => {
    const CASUS_DATA = dataFolder();
    const server = await Server.start({ CASUS_DATA, CASUS_SHUTDOWN_MS: '100' });
    const never = new SlowRequest(server, ingestion(0));
    await untilUnderWay(server, 1);
    const { code, stderr } = await server.stop('SIGTERM');
    expect(await never.outcome).toBe('refused');
    expect(code).toBe(1);
    expect(JSON.parse(stderr)).toMatchObject({ level: 'warn', requests: 1, ms: 100 });
    expect(JSON.parse((await casus(['stats'], { CASUS_DATA })).stdout)).toMatchObject({ articles: 0 });
  });

  it('ends at once when it is told so twice', async () => {
    const CASUS_DATA = dataFolder();
    const server = await Server.start({ CASUS_DATA, CASUS_SHUTDOWN_MS: '600000' });
    const never = new SlowRequest(server, ingestion(0));
    await untilUnderWay(server, 1);
    void server.stop('SIGTERM');
    // The first has been heeded once nobody is let in.
    while (await isLetIn(server)) await sleep(20);
    const { code } = await server.stop('SIGTERM');
    expect(code).toBe(1);
    expect(await never.outcome).toBe('refused');
  });
});

function isLetIn({ url }: Server): Promise<boolean> {
  return fetch(`${url}/healthz`, { headers: { connection: 'close' } }).then(
    () => true,
    () => false,
  );
}

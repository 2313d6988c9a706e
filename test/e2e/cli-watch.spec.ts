import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import { feedId, feedStates, keepFeedState } from '../../src/graph/feeds/feed-states.js';
import { casus, dataFolder, environmentOf, finished, type Finished } from './casus.js';

jest.setTimeout(120_000);

/** Articles of their own. */
const text = (name: string) =>
  `Pakistan condemned the attack on ${name} on Monday, a spokesman said. The ministry summoned the envoy of ${name} later.`;

/** A program that goes on, and what it has printed so far. */
class Running {
  private readonly end: Promise<Finished>;
  private printed = '';
  private readonly child: ChildProcess;

  constructor(args: readonly string[], settings: NodeJS.ProcessEnv) {
    this.child = spawn(process.execPath, [resolve('bin/casus.mjs'), ...args], { env: environmentOf(settings) });
    this.end = finished(this.child);
    for (const stream of [this.child.stdout!, this.child.stderr!]) {
      stream.on('data', (chunk: Buffer) => (this.printed += chunk.toString()));
    }
  }

  /** Waits until something is printed, or the program ends without it. */
  async prints(pattern: RegExp): Promise<void> {
    const over = this.end.then(() => 'over');
    while (!pattern.test(this.printed)) {
      const next = new Promise((done) => {
        for (const stream of [this.child.stdout!, this.child.stderr!]) stream.once('data', done);
      });
      if ((await Promise.race([next, over])) === 'over' && !pattern.test(this.printed)) {
        throw new Error(`It ended without ${String(pattern)}: ${this.printed}`);
      }
    }
  }

  stop(signal: NodeJS.Signals = 'SIGINT'): Promise<Finished> {
    this.child.kill(signal);
    return this.end;
  }
}

const linesOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('casus watch', () => {
  let server: Server;
  let site: string;
  let items: string[];
  let asked: string[];
  let CASUS_DATA: string;
  let feeds: string;
  /** Called in place of an answer for the page that isn't there. */
  let held: (() => void) | null;
  let isFound: boolean;

  beforeEach(async () => {
    items = ['Kabul', 'lost'];
    asked = [];
    held = null;
    isFound = false;
    server = createServer((request, response) => {
      const { url: path, headers } = request;
      asked.push(path!);
      const etag = `"${items.join()}"`;
      if (path === '/lost' && held !== null) held();
      else if (path === '/broken') response.writeHead(500).end();
      else if (path === '/feed' && headers['if-none-match'] === etag) response.writeHead(304).end();
      else if (path === '/feed') {
        const links = items.map((name) => `<item><title>${name}</title><link>${site}/${name}</link></item>`).join('');
        response
          .writeHead(200, { 'content-type': 'text/xml', etag })
          .end(`<rss version="2.0"><channel><title>F</title>${links}</channel></rss>`);
      } else if (items.includes(path!.slice(1)) && (path !== '/lost' || isFound)) {
        response.setHeader('content-type', 'text/plain').end(text(path!.slice(1)));
      } else response.writeHead(404).end();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    CASUS_DATA = dataFolder();
    feeds = join(dataFolder(), 'feeds.yaml');
    writeFileSync(feeds, `- ${site}/broken\n- {url: "${site}/feed", publisher: The Daily, name: Daily}\n`);
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const settings = () => ({ CASUS_DATA, CASUS_FETCH_PRIVATE: 'true' });
  const pages = () => asked.filter((path) => !/robots|feed|broken/.test(path));

  /** As if time had gone by. */
  async function makeDue(): Promise<void> {
    const store = await EmbeddedStore.open(CASUS_DATA);
    const id = feedId(`${site}/feed`);
    const state = (await feedStates(store, [id])).get(id)!;
    await keepFeedState(store, { ...state, nextAt: state.checkedAt }, null);
    await store.close();
  }

  it('goes on after a restart, fetches each item once, and heeds what changes in its file', async () => {
    const first = new Running(['watch', '--json', feeds], settings());
    await first.prints(/"name":"Daily"/);
    const { code, stdout } = await first.stop();
    expect(code).toBe(0);
    expect(linesOf(stdout)).toMatchObject([
      { feed: `${site}/broken`, code: 'PAGE_REFUSED', new: 0, failures: {} },
      { name: 'Daily', new: 1, known: 0, failed: 1, failures: { PAGE_REFUSED: 1 }, unchanged: false },
    ]);
    expect(pages()).toEqual(['/Kabul', '/lost']);
    expect((await casus(['failures', 'list'], { CASUS_DATA })).stdout).toContain(`${site}/lost`);
    expect((await casus(['export'], { CASUS_DATA })).stdout).toContain('"publisher":"The Daily"');

    // Not due yet, so nobody is asked.
    asked = [];
    const status = await casus(['watch', '--status', '--json', feeds], settings());
    expect(linesOf(status.stdout)).toMatchObject([
      { feed: `${site}/broken`, failures: 1 },
      { name: 'Daily', new: 1, failed: 1, failures: 0, next: linesOf(stdout)[1]!.next },
    ]);
    expect(await casus(['watch', '--once', feeds], settings())).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(asked).toEqual([]);

    await makeDue();
    const unchanged = await casus(['watch', '--once', feeds], settings());
    expect(unchanged).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/Z Daily: nothing new; next at .*\n$/) as string,
    });
    expect(pages()).toEqual([]);

    await makeDue();
    items.unshift('Herat');
    const again = new Running(['watch', feeds], settings());
    await again.prints(/Daily: 1 new, 2 known, 0 failed; next at/);
    expect(pages()).toEqual(['/Herat']);
    // As editors do.
    writeFileSync(`${feeds}~`, `- ${site}/broken\n- nothing\n`);
    renameSync(`${feeds}~`, feeds);
    await again.prints(/line 2: url must be .* The feeds that it had go on\./);
    writeFileSync(feeds, `- ${site}/other`);
    await again.prints(/other: failed: .* answers with status 404; next at/);
    expect((await again.stop('SIGTERM')).code).toBe(0);
    expect((await casus(['check'], { CASUS_DATA })).code).toBe(0);

    isFound = true;
    const retried = await casus(['failures', 'retry', '--all'], settings());
    expect({ code: retried.code, lines: linesOf(retried.stdout) }).toMatchObject({
      code: 0,
      lines: [{ where: `${site}/lost`, articles: [{ created: true }], failed: [] }],
    });
  });

  it('loses nothing where it is killed', async () => {
    const reached = new Promise<void>((reach) => (held = reach));
    const killed = new Running(['watch', feeds], settings());
    await reached;
    await killed.stop('SIGKILL');
    held = null;
    const { code, stdout } = await casus(['watch', '--once', '--json', feeds], settings());
    expect(code).toBe(1);
    const [line, ...more] = linesOf(stdout);
    // The first may have been written, and not told yet.
    expect({ failed: line!.failed, done: Number(line!.new) + Number(line!.known), more }).toEqual({
      failed: 1,
      done: 1,
      more: [],
    });
    expect(JSON.parse((await casus(['stats'], { CASUS_DATA })).stdout)).toMatchObject({ articles: 1 });
  });

  it('asks nobody in this network, unless that is allowed', async () => {
    const { code, stderr } = await casus(['watch', '--once', feeds], { CASUS_DATA });
    expect(code).toBe(1);
    expect(stderr.match(/leads into this network;/g)).toHaveLength(2);
    expect(asked).toEqual([]);
  });

  it('names what is wrong with its file, before it begins', async () => {
    writeFileSync(feeds, `- url: ${site}/feed\n  evry: 1h\n`);
    const { code, stderr } = await casus(['watch', feeds], settings());
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^casus: \S+feeds\.yaml: line 2: there is no field evry\. /) as string,
    });
  });
});

describe('casus ingest --watch', () => {
  it('goes on with what comes and changes, and reads no file half', async () => {
    const CASUS_DATA = dataFolder();
    const folder = dataFolder();
    writeFileSync(join(folder, 'first.txt'), text('Kabul'));
    const running = new Running(['ingest', '--watch', '--json', folder], { CASUS_DATA });
    await running.prints(/watching for what comes/);
    mkdirSync(join(folder, 'below'));
    writeFileSync(join(folder, 'below/second.txt'), text('Herat'));
    writeFileSync(join(folder, 'bad.json'), '{"text": ');
    await running.prints(/second\.txt","id":"\w+","created":true/);
    await running.prints(/casus: .*bad\.json/);
    const slow = join(folder, 'slow.json');
    const whole = JSON.stringify({ text: text('Kandahar') });
    writeFileSync(slow, '');
    for (let at = 0; at < whole.length; at += 20) {
      appendFileSync(slow, whole.slice(at, at + 20));
      await pause(500);
    }
    await running.prints(/slow\.json","id":"\w+","created":true/);
    writeFileSync(join(folder, 'first.txt'), text('Ghazni'));
    await running.prints(/first\.txt[^]*first\.txt","id":"\w+","created":true/);
    const { code, stdout } = await running.stop();
    expect(code).toBe(1);
    const lines = linesOf(stdout);
    expect(lines.at(-1)).toMatchObject({ summary: { created: 4, failed: 1, stopped: false } });
    expect(lines.filter(({ where }) => where === slow)).toHaveLength(1);
    expect((await casus(['check'], { CASUS_DATA })).code).toBe(0);
    expect(readFileSync(slow, 'utf8')).toBe(whole);
  });

  it('is ended by Ctrl+C, with 0 where nothing failed', async () => {
    const CASUS_DATA = dataFolder();
    const folder = dataFolder();
    writeFileSync(join(folder, 'first.txt'), text('Kabul'));
    const running = new Running(['ingest', '--watch', join(folder, '*.txt')], { CASUS_DATA });
    await running.prints(/watching for what comes/);
    expect((await running.stop()).code).toBe(0);
  });

  it('can’t watch addresses, nor what comes through a pipe', async () => {
    for (const name of ['-', 'https://a.example/']) {
      const { code, stderr } = await casus(['ingest', '--watch', name], { CASUS_DATA: dataFolder() });
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: `casus: ${name} can't be watched. Give files, folders and patterns; \`casus watch\` polls feeds at addresses.\n`,
      });
    }
  });
});

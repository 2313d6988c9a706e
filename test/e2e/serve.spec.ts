import { createServer, type AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Server, casus, dataFolder } from './casus.js';

const STATS = '{ stats { articles events claims } }';

describe('casus serve', () => {
  it('loads the samples once, is ready in under 3 s the second time, and ends cleanly', async () => {
    const CASUS_DATA = dataFolder();
    const first = await Server.start({ CASUS_DATA }, ['--samples']);
    const { data } = await first.ask(STATS);
    expect(data.stats.articles).toBeGreaterThanOrEqual(6);
    expect(await first.stop('SIGINT')).toMatchObject({ code: 0 });

    const readyMs: number[] = [];
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGTERM'] as const) {
      const again = await Server.start({ CASUS_DATA }, ['--samples']);
      readyMs.push(again.readyMs);
      expect((await again.ask(STATS)).data).toEqual(data);
      expect(await again.stop(signal)).toMatchObject({ code: 0 });
    }
    // The best of three, since other tests run beside this one.
    expect(Math.min(...readyMs)).toBeLessThan(3_000);
  });

  it('says in one line that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((listening) => other.once('listening', listening));
    const PORT = String((other.address() as AddressInfo).port);
    const { code, stdout, stderr } = await casus(['serve'], { PORT, CASUS_DATA: dataFolder() });
    other.close();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `casus: 127.0.0.1:${PORT} is taken by another program. Stop that one, or set another port: PORT=4001 npm start.\n`,
    );
  });

  it('says in one line that the data folder can’t be written', async () => {
    const file = join(dataFolder(), 'file');
    writeFileSync(file, '');
    const { code, stdout, stderr } = await casus(['serve'], { PORT: '0', CASUS_DATA: join(file, 'data') });
    expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({ code: 1, stdout: '', lines: 1 });
    expect(stderr).toContain(file);
  });

  it('says in one line that another process has the graph', async () => {
    const CASUS_DATA = dataFolder();
    const server = await Server.start({ CASUS_DATA });
    const { code, stderr } = await casus(['stats'], { CASUS_DATA });
    await server.stop();
    expect({ code, lines: stderr.trim().split('\n').length }).toEqual({ code: 1, lines: 1 });
    expect(stderr).toMatch(/^casus: .*(another|locked).*\n$/);
  });

  it('does not listen to others without keys', async () => {
    const { code, stderr } = await casus(['serve'], { PORT: '0', HOST: '0.0.0.0', CASUS_DATA: dataFolder() });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^casus: Bad settings: CASUS_KEYS .*\n$/);
  });

  it('demands a key where there are some', async () => {
    const key = 'k'.repeat(40);
    const server = await Server.start({ CASUS_DATA: dataFolder(), CASUS_KEYS: key, HOST: '0.0.0.0' });
    expect(await server.ask(STATS)).toMatchObject({ status: 401, errors: [{ extensions: { code: 'KEY_MISSING' } }] });
    expect(await server.ask(STATS, {}, { authorization: `Bearer ${key}` })).toMatchObject({
      status: 200,
      data: { stats: { articles: 0 } },
    });
    await server.stop();
  });

  it('answers others while it reads an article', async () => {
    const server = await Server.start({ CASUS_DATA: dataFolder() });
    // Long to read, and little to write.
    const text = 'It rained in the hills for most of the morning, and later on the roads were dry again. '.repeat(
      2_000,
    );
    const ingest = 'mutation ($text: String!) { ingestArticle(input: {text: $text}) { created } }';
    let [isIngested, answered] = [false, 0];
    const ingested = server.ask(ingest, { text }).finally(() => (isIngested = true));
    while (!isIngested) {
      expect((await server.ask(STATS)).data.stats.articles).toBeLessThanOrEqual(1);
      answered += 1;
    }
    expect((await ingested).data.ingestArticle).toEqual({ created: true });
    expect(answered).toBeGreaterThan(10);
    await server.stop();
  });

  it('serves GraphiQL without a script or style from elsewhere', async () => {
    const server = await Server.start({ CASUS_DATA: dataFolder() });
    const home = await fetch(`${server.url}/graphiql`);
    const page = await home.text();
    expect(home.headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self';/);
    const sources = [...page.matchAll(/(?:src|href)="([^"]+)"/g)]
      .map(([, source]) => source!)
      .filter((source) => source !== 'data:,');
    expect(sources.length).toBeGreaterThan(3);
    for (const source of sources) {
      const response = await fetch(`${server.url}${source}`);
      expect({ source, status: response.status }).toEqual({ source, status: 200 });
      expect(response.headers.get('content-type')).toMatch(/^text\/(javascript|css)/);
    }
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    await server.stop();
  });

  it('serves the explorer compressed, its files for good, and nothing outside of them', async () => {
    const server = await Server.start({ CASUS_DATA: dataFolder() });
    const home = await fetch(server.url);
    expect(home.headers.get('cache-control')).toBe('no-cache');
    expect(home.headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self';/);
    const sources = [...(await home.text()).matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, source]) => source!);
    expect(sources.length).toBeGreaterThan(1);
    for (const source of sources) {
      const { status, headers } = await fetch(`${server.url}${source}`);
      expect({ source, status }).toEqual({ source, status: 200 });
      expect(headers.get('cache-control')).toContain('immutable');
    }
    const script = sources.find((source) => source.startsWith('/assets/index-'))!;
    for (const encoding of ['br', 'gzip']) {
      const { headers } = await fetch(`${server.url}${script}`, { headers: { 'accept-encoding': encoding } });
      expect(headers.get('content-encoding')).toBe(encoding);
    }
    for (const path of ['/assets/none.js', '/assets/..%2Findex.html', '/assets/..%2f..%2f..%2fpackage.json']) {
      expect({ path, status: (await fetch(`${server.url}${path}`)).status }).toEqual({ path, status: 404 });
    }
    await server.stop();
  });
});

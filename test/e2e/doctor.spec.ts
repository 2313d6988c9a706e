import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SignIn } from '../../src/access/sign-in.fixture.js';
import { Server, casus, dataFolder } from './casus.js';

interface Finding {
  readonly verdict: 'ok' | 'warn' | 'fail';
  readonly check: string;
  readonly says: string;
  readonly remedy: string | null;
}

/** What it finds, by what it looks at; of several the gravest. */
async function examined(settings: NodeJS.ProcessEnv): Promise<{ code: number | null; found: Record<string, Finding> }> {
  const { code, stdout, stderr } = await casus(['doctor', '--json'], { PORT: '0', ...settings });
  expect(stderr).toBe('');
  const { healthy, findings } = JSON.parse(stdout) as { healthy: boolean; findings: Finding[] };
  expect(healthy).toBe(code === 0);
  for (const { verdict, remedy } of findings) expect(remedy === null).toBe(verdict === 'ok');
  const gravest = ['ok', 'warn', 'fail'].flatMap((verdict) => findings.filter((each) => each.verdict === verdict));
  return { code, found: Object.fromEntries(gravest.map((finding) => [finding.check, finding])) };
}

describe('casus doctor', () => {
  it('finds nothing wrong with a machine on which nothing is set, and leaves nothing there', async () => {
    const CASUS_DATA = join(dataFolder(), 'data');
    const { code, stdout, stderr } = await casus(['doctor'], { CASUS_DATA, PORT: '0' });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^casus: can run; 0 failed, /) as string,
    });
    const lines = stdout.trim().split('\n');
    for (const line of lines) expect(line).toMatch(/^(ok|warn|fail) +[a-z]+( folder)? +\S.*[.]$/);
    expect(lines.map((line) => line.slice(6, 17).trim())).toEqual([
      'node',
      'settings',
      'data folder',
      'store',
      'schema',
      'access',
      'port',
      'language',
      'java',
      'docker',
      'chromium',
    ]);
    expect(existsSync(CASUS_DATA)).toBe(false);
  });

  it('says of each bad setting where it is and what it may be, and still looks at the rest', async () => {
    const folder = dataFolder();
    const file = join(folder, 'settings.yaml');
    writeFileSync(file, 'settings: {NEO4J_URL: x}');
    const { code, stdout } = await casus(['doctor'], { CASUS_CONFIG: file, PORT: 'x', CASUS_PROT: '1' });
    expect(code).toBe(1);
    expect(stdout).toContain(`fail  settings     ${file}: there is no setting NEO4J_URL (NEO4J_URI?).`);
    expect(stdout).toContain('fail  settings     PORT must be a whole number from 0 to 65535.');
    expect(stdout).toContain('warn  settings     nothing reads the variable CASUS_PROT');
    expect(stdout).toMatch(/^ok {4}language /m);
    expect(stdout).not.toMatch(/^\w+ +store /m);
  });

  it('looks into a graph and leaves it as it is, and says where a server has it', async () => {
    const CASUS_DATA = dataFolder();
    const server = await Server.start({ CASUS_DATA });
    const { port } = new URL(server.url);
    const meanwhile = await examined({ CASUS_DATA, PORT: port });
    expect(meanwhile).toMatchObject({
      code: 0,
      found: {
        store: { verdict: 'warn', says: expect.stringContaining('is in use by process') as string },
        port: { verdict: 'warn', says: `a Casus listens on 127.0.0.1:${port} already` },
      },
    });
    await server.stop();
    const before = readdirSync(CASUS_DATA);
    const after = await examined({ CASUS_DATA });
    expect(after.found).toMatchObject({
      store: { verdict: 'ok', says: 'embedded; the graph can be read' },
      schema: { verdict: 'ok', says: expect.stringContaining('with all its constraints') as string },
    });
    expect(readdirSync(CASUS_DATA)).toEqual(before);
  });

  it('fails where the graph is damaged, the folder is none, or the store doesn’t answer', async () => {
    const CASUS_DATA = dataFolder();
    writeFileSync(join(CASUS_DATA, 'graph.grafeo'), 'no graph');
    expect(await examined({ CASUS_DATA })).toMatchObject({ code: 1, found: { store: { verdict: 'fail' } } });
    const inFile = join(CASUS_DATA, 'graph.grafeo', 'data');
    expect(await examined({ CASUS_DATA: inFile })).toMatchObject({
      code: 1,
      found: { 'data folder': { verdict: 'fail', remedy: expect.stringContaining('CASUS_DATA') as string } },
    });
    expect(await examined({ CASUS_DATA: dataFolder(), NEO4J_URI: 'bolt://127.0.0.1:9' })).toMatchObject({
      code: 1,
      found: { store: { verdict: 'fail', says: 'The graph store bolt://127.0.0.1:9 does not answer.' } },
    });
  });

  it('fails where another program has the port, or where the address isn’t this machine’s', async () => {
    const other = createServer((socket) => socket.end('hello')).listen(0, '127.0.0.1');
    await new Promise((listening) => other.once('listening', listening));
    const PORT = String((other.address() as AddressInfo).port);
    const { code, found } = await examined({ CASUS_DATA: dataFolder(), PORT });
    other.close();
    expect({ code, port: found.port?.says }).toEqual({
      code: 1,
      port: `127.0.0.1:${PORT} is taken by another program.`,
    });
    expect(
      await examined({ CASUS_DATA: dataFolder(), HOST: '192.0.2.1', PORT: '4', CASUS_OPEN: 'true' }),
    ).toMatchObject({
      code: 1,
      found: { port: { verdict: 'fail' }, access: { verdict: 'warn' } },
    });
  });

  it('fails where others could reach the API without a key, and says how keys stand', async () => {
    const CASUS_DATA = dataFolder();
    expect(await examined({ CASUS_DATA, HOST: '0.0.0.0' })).toMatchObject({
      code: 1,
      found: { access: { verdict: 'fail', remedy: expect.stringContaining('casus keys create') as string } },
    });
    await casus(['keys', 'create', '--role', 'reader', '--name', 'a'], { CASUS_DATA });
    const closed = await examined({ CASUS_DATA, HOST: '0.0.0.0' });
    expect(closed.found.access).toMatchObject({ verdict: 'ok', says: '1 valid keys' });
    chmodSync(join(CASUS_DATA, 'keys.json'), 0o644);
    expect((await examined({ CASUS_DATA })).found.access).toMatchObject({
      verdict: 'warn',
      remedy: expect.stringContaining('chmod 600') as string,
    });
    writeFileSync(join(CASUS_DATA, 'keys.json'), '{');
    expect(await examined({ CASUS_DATA })).toMatchObject({ code: 1, found: { access: { verdict: 'fail' } } });
  });

  it('asks a sign-in for its keys, and whoever takes traces for a sign of life', async () => {
    const signIn = await SignIn.start();
    const settings = { CASUS_DATA: dataFolder(), ...signIn.settings };
    expect((await examined(settings)).found.access).toMatchObject({ verdict: 'ok' });
    await signIn.stop();
    const { code, found } = await examined({ ...settings, OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' });
    expect({ code, found }).toMatchObject({
      code: 0,
      found: { access: { verdict: 'warn' }, traces: { verdict: 'warn', says: 'nobody answers at 127.0.0.1:9' } },
    });
  });

  it('fails where a list of one’s own can’t be used', async () => {
    const folder = dataFolder();
    writeFileSync(join(folder, 'own.yaml'), 'actors: [ours.yaml]');
    writeFileSync(join(folder, 'ours.yaml'), '- {key: x}');
    const { code, found } = await examined({ CASUS_DATA: folder, CASUS_CONFIG: join(folder, 'own.yaml') });
    expect(code).toBe(1);
    expect(found.language).toMatchObject({ verdict: 'fail', says: expect.stringContaining('ours.yaml') as string });
  });
});

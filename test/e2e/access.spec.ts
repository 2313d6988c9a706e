import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SignIn } from '../../src/access/sign-in.fixture.js';
import { casus, dataFolder, Server } from './casus.js';

const STATS = '{ stats { articles } }';
const BACKUP = 'mutation { backup { file } }';
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

describe('casus keys', () => {
  it('makes keys that a running server takes, and revokes them, without a restart', async () => {
    const CASUS_DATA = dataFolder();
    const create = async (...args: string[]) => {
      const { code, stdout, stderr } = await casus(['keys', 'create', ...args], { CASUS_DATA });
      expect({ code, stderr }).toEqual({
        code: 0,
        stderr: expect.stringMatching(/^casus: key [0-9a-f]{12} of .*\n$/) as string,
      });
      return stdout.trim();
    };
    const reader = await create('--role', 'reader', '--name', 'dash board');
    const server = await Server.start({ CASUS_DATA, HOST: '0.0.0.0' });
    expect(await server.ask(STATS)).toMatchObject({ status: 401, errors: [{ extensions: { code: 'KEY_MISSING' } }] });
    expect(await server.ask(STATS, {}, bearer(reader))).toMatchObject({
      status: 200,
      data: { stats: { articles: 0 } },
    });
    expect(await server.ask(BACKUP, {}, bearer(reader))).toMatchObject({
      status: 403,
      data: null,
      errors: [{ extensions: { code: 'ROLE_TOO_LOW', where: 'backup', remedy: 'Use one of role admin or above.' } }],
    });

    const admin = await create('--role', 'admin', '--name', 'ana', '--expires', '2999-01-01');
    expect(await server.ask(BACKUP, {}, bearer(admin))).toMatchObject({ status: 200 });

    const { stdout } = await casus(['keys', 'list'], { CASUS_DATA });
    const listed = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(listed).toMatchObject([
      { name: 'dash board', role: 'reader', expires: null, revoked: null, state: 'valid' },
      { name: 'ana', role: 'admin', expires: '2999-01-01T00:00:00.000Z', state: 'valid' },
    ]);
    expect(stdout).not.toContain('digest');

    const revoked = await casus(['keys', 'revoke', String(listed[0]!.id)], { CASUS_DATA });
    expect(JSON.parse(revoked.stdout)).toMatchObject({ id: listed[0]!.id, state: 'revoked' });
    expect(await server.ask(STATS, {}, bearer(reader))).toMatchObject({
      status: 401,
      errors: [{ extensions: { code: 'KEY_REVOKED' } }],
    });
    expect(await server.ask(STATS, {}, bearer(admin))).toMatchObject({ status: 200 });
    await server.stop();

    const kept = [readFileSync(join(CASUS_DATA, 'keys.json'), 'utf8')];
    if (existsSync(join(CASUS_DATA, 'casus.log'))) kept.push(readFileSync(join(CASUS_DATA, 'casus.log'), 'utf8'));
    for (const text of kept) for (const key of [reader, admin]) expect(text).not.toContain(key.slice(-43));
  });

  it.each([
    ['no role', ['create', '--name', 'a'], 2, /--role/],
    ['an unknown role', ['create', '--name', 'a', '--role', 'god'], 2, /reader, ingester, curator, admin/],
    ['no name', ['create', '--role', 'reader'], 2, /--name/],
    ['a bad end', ['create', '--name', 'a', '--role', 'reader', '--expires', 'soon'], 1, /soon is no moment/],
    ['an end that is past', ['create', '--name', 'a', '--role', 'reader', '--expires', '2001-01-01'], 1, /is past/],
    ['an unknown id', ['revoke', 'ffffffffffff'], 1, /There is no key ffffffffffff/],
    [
      'an id that would colour the terminal',
      ['revoke', 'a\u001b[31m\nb'],
      1,
      /^casus: There is no key a\\u001b\[31m\\u000ab\. .*\n$/,
    ],
  ])('refuses %s', async (_, args, code, message) => {
    const result = await casus(['keys', ...args], { CASUS_DATA: dataFolder() });
    expect(result).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(message) as string });
  });

  it('says in one line that the file of keys is damaged, and starts no server with it', async () => {
    const CASUS_DATA = dataFolder();
    writeFileSync(join(CASUS_DATA, 'keys.json'), '{');
    for (const args of [['keys', 'list'], ['keys', 'create', '--role', 'admin', '--name', 'a'], ['serve']]) {
      const { code, stdout, stderr } = await casus(args, { CASUS_DATA, PORT: '0' });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/^casus: .*keys\.json is no JSON\. Mend it or restore it; .*\n$/);
    }
  });
});

describe('a sign-in', () => {
  it('lets in whom its tokens name, elsewhere than on this machine too, and nobody else', async () => {
    const signIn = await SignIn.start();
    const server = await Server.start({ CASUS_DATA: dataFolder(), HOST: '0.0.0.0', ...signIn.settings });
    const ask = async (query: string, token: string) => {
      const { status, errors } = await server.ask(query, {}, bearer(token));
      return [status, errors?.[0]?.extensions.code];
    };
    expect(await ask(STATS, await signIn.token())).toEqual([200, undefined]);
    expect(await ask(BACKUP, await signIn.token())).toEqual([403, 'ROLE_TOO_LOW']);
    expect(await ask(BACKUP, await signIn.token({ casus_role: 'admin' }))).toEqual([200, undefined]);
    expect(await ask(STATS, await signIn.token({ casus_role: 'guest' }))).toEqual([403, 'TOKEN_WITHOUT_ROLE']);
    expect(await ask(STATS, await signIn.token({ exp: 1 }))).toEqual([401, 'TOKEN_EXPIRED']);
    expect(await ask(STATS, await signIn.token({ aud: 'mail' }))).toEqual([401, 'TOKEN_REFUSED']);
    expect(await server.ask(STATS)).toMatchObject({ status: 401, errors: [{ extensions: { code: 'KEY_MISSING' } }] });
    await server.stop();
    await signIn.stop();
  });

  it('that doesn’t answer is no fault of who asks', async () => {
    const signIn = await SignIn.start();
    const token = await signIn.token();
    await signIn.stop();
    const CASUS_KEYS = 'k'.repeat(32);
    const server = await Server.start({ CASUS_DATA: dataFolder(), CASUS_KEYS, ...signIn.settings });
    expect(await server.ask(STATS, {}, bearer(token))).toMatchObject({
      status: 503,
      errors: [
        { extensions: { code: 'TOKEN_KEYS_UNAVAILABLE', remedy: expect.stringContaining('CASUS_JWKS_URL') as string } },
      ],
    });
    expect(await server.ask(STATS, {}, bearer(CASUS_KEYS))).toMatchObject({ status: 200 });
    await server.stop();
  });
});

describe('pages from elsewhere', () => {
  const ORIGIN = 'https://maps.example';
  const preflight = (server: Server, origin: string) =>
    fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
  const post = (server: Server, origin: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: STATS }),
    });
  const allowed = ({ headers }: Response) =>
    [...headers].filter(([name]) => name.startsWith('access-control-')).map(([name, value]) => `${name}: ${value}`);

  it('can’t read an answer where nothing is set', async () => {
    const server = await Server.start({ CASUS_DATA: dataFolder() });
    const response = await preflight(server, ORIGIN);
    expect({ isFine: response.ok, allowed: allowed(response) }).toEqual({ isFine: false, allowed: [] });
    expect(allowed(await post(server, ORIGIN))).toEqual([]);
    await server.stop();
  });

  it('can where their origin is listed, with a key, and others can’t', async () => {
    const CASUS_KEYS = 'k'.repeat(32);
    const CASUS_CORS_ORIGINS = `https://other.example,${ORIGIN}`;
    const server = await Server.start({ CASUS_DATA: dataFolder(), CASUS_KEYS, CASUS_CORS_ORIGINS });
    const response = await preflight(server, ORIGIN);
    expect(response.status).toBe(204);
    expect(allowed(response).sort()).toEqual([
      'access-control-allow-headers: authorization, content-type, mercurius-require-preflight',
      'access-control-allow-methods: GET, HEAD, POST',
      `access-control-allow-origin: ${ORIGIN}`,
      'access-control-max-age: 600',
    ]);
    expect(response.headers.get('vary')).toMatch(/origin/i);

    const answer = await post(server, ORIGIN, bearer(CASUS_KEYS));
    expect(answer.status).toBe(200);
    expect(allowed(answer)).toEqual([`access-control-allow-origin: ${ORIGIN}`]);
    // A page can tell its user why nothing came.
    const refused = await post(server, ORIGIN);
    expect(refused.status).toBe(401);
    expect(allowed(refused)).toEqual([`access-control-allow-origin: ${ORIGIN}`]);

    for (const origin of ['https://evil.example', 'http://maps.example', `${ORIGIN}.evil.example`, 'null']) {
      expect((await preflight(server, origin)).headers.get('access-control-allow-origin')).toBeNull();
      expect(allowed(await post(server, origin, bearer(CASUS_KEYS)))).toEqual([]);
    }
    await server.stop();
  });
});

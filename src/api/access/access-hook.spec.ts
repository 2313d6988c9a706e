import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { Access } from '../../access/access.js';
import { readConfig } from '../../config/config.js';
import { FailureLog } from '../../failure-log.js';
import { accessHook } from './access-hook.js';

const key = 'k'.repeat(32);

describe('accessHook', () => {
  let server: FastifyInstance;
  afterEach(() => server.close());

  function ask(settings: NodeJS.ProcessEnv, url: string, headers: Record<string, string>) {
    const CASUS_DATA = mkdtempSync(join(tmpdir(), 'casus-access-'));
    server = Fastify();
    server.addHook(
      'onRequest',
      accessHook(new Access(readConfig({ CASUS_DATA, ...settings })), new FailureLog(CASUS_DATA)),
    );
    for (const path of ['/', '/healthz', '/graphiql', '/graphiql/start.js']) {
      server.get(path, { config: { need: 'anyone' } }, () => 'in');
    }
    for (const path of ['/graphql', '/export']) server.get(path, { config: { need: 'reader' } }, () => 'in');
    server.get('/forgotten', () => 'in');
    return server.inject({ url, headers });
  }

  it.each(['localhost', 'localhost:4000', '127.0.0.1:4000', '127.1.2.3', '[::1]:4000'])(
    'without keys, answers who calls this machine %s',
    async (host) => {
      expect((await ask({}, '/graphql', { host })).body).toBe('in');
    },
  );

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.1:4000'])(
    'without keys, refuses who calls it %j',
    async (host) => {
      expect((await ask({}, '/graphql', { host })).json()).toMatchObject({
        errors: [{ extensions: { code: 'HOST_UNKNOWN' } }],
      });
    },
  );

  it.each([
    ['one of the keys', `Bearer ${key}`],
    ['another of the keys', `bearer ${'x'.repeat(40)}`],
  ])('with keys, answers %s under any name', async (_, authorization) => {
    const settings = { CASUS_KEYS: `${key},${'x'.repeat(40)}`, HOST: '0.0.0.0' };
    expect((await ask(settings, '/graphql', { host: 'casus.example', authorization })).body).toBe('in');
  });

  it.each([
    ['no key', '/graphql', {}],
    ['another key', '/graphql', { authorization: `Bearer ${key}k` }],
    ['half a key', '/graphql', { authorization: `Bearer ${key.slice(1)}` }],
    ['a key in another form', '/graphql', { authorization: `Basic ${key}` }],
    ['a path that only looks open', '/export?/healthz', {}],
  ])('with keys, refuses %s', async (_, url, headers) => {
    const response = await ask({ CASUS_KEYS: key }, url, headers);
    expect(response.statusCode).toBe(401);
    expect(response.headers['www-authenticate']).toBe('Bearer');
  });

  it.each(['/', '/healthz', '/graphiql', '/graphiql?query={a}', '/graphiql/start.js'])(
    'with keys, shows %s to everyone, since it tells nothing of the graph',
    async (url) => {
      expect((await ask({ CASUS_KEYS: key }, url, {})).body).toBe('in');
    },
  );

  it.each([
    ['without keys', {}],
    ['with keys', { CASUS_KEYS: key }],
  ])('%s, gives nobody a path of which nothing was declared', async (_, settings) => {
    const headers = { host: 'localhost', authorization: `Bearer ${key}` };
    const response = await ask(settings, '/forgotten', headers);
    expect(response.statusCode).toBe(403);
    expect(response.json()).toMatchObject({
      errors: [{ extensions: { code: 'ACCESS_UNDECLARED', where: '/forgotten' } }],
    });
  });

  it('with keys, tells nobody without one which paths are there', async () => {
    expect((await ask({ CASUS_KEYS: key }, '/nowhere', {})).statusCode).toBe(401);
    expect((await ask({ CASUS_KEYS: key }, '/nowhere', { authorization: `Bearer ${key}` })).statusCode).toBe(404);
  });
});

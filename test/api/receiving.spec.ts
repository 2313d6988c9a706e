import 'reflect-metadata';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MAX_BODY_BYTES } from '../../src/api/limits.js';
import { createApp } from '../../src/main.js';

describe('a request that is being sent', () => {
  const environment = process.env;
  beforeEach(() => {
    process.env = { PATH: environment.PATH, CASUS_DATA: mkdtempSync(join(tmpdir(), 'casus-receiving-')) };
  });
  afterEach(() => {
    process.env = environment;
  });

  it('may take two minutes, and may be as large as the longest article', async () => {
    const app = await createApp();
    await app.init();
    const server = app.getHttpServer();
    expect(server.requestTimeout).toBe(120_000);
    const payload = JSON.stringify({ query: '{ stats { articles } }', variables: { x: 'x'.repeat(MAX_BODY_BYTES) } });
    const headers = { 'content-type': 'application/json' };
    const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
    expect(response.statusCode).toBe(413);
    expect(response.json()).toMatchObject({
      errors: [{ extensions: { code: 'REQUEST_TOO_LARGE', found: payload.length, limit: 7_000_000 } }],
    });
    await app.close();
  });
});

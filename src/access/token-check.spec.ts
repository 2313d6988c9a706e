import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportSPKI, generateKeyPair, importJWK, type CryptoKey } from 'jose';
import { AUDIENCE, fine, ISSUER, SignIn, type Claims } from './sign-in.fixture.js';
import { TokenCheck } from './token-check.js';

const MINUTE_S = 60;
const now = () => Math.floor(Date.now() / 1000);
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('TokenCheck', () => {
  let signIn: SignIn;
  beforeAll(async () => void (signIn = await SignIn.start()));
  afterAll(() => signIn.stop());

  const checkAt = (jwksUrl: string, roleClaim = 'casus_role') =>
    new TokenCheck({ jwksUrl, issuer: ISSUER, audience: AUDIENCE, roleClaim });
  const check = (token: string, roleClaim?: string) => checkAt(signIn.url, roleClaim).callerOf(token);

  it('knows who signed in, and what they may do', async () => {
    expect(await check(await signIn.token())).toEqual({ id: 'ana', name: 'ana', role: 'curator' });
  });

  it.each([
    ['one role', 'reader', 'reader'],
    ['several roles, of which the highest counts', ['reader', 'curator', 'ingester'], 'curator'],
    ['roles of other programs as well', ['mail', 'reader', 'Admin'], 'reader'],
  ])('takes %s', async (_, casus_role, role) => {
    expect(await check(await signIn.token({ casus_role }))).toMatchObject({ role });
  });

  it('takes the role from the claim that is set', async () => {
    const token = await signIn.token({ casus_role: 'admin', 'https://a.example/roles': ['reader'] });
    expect(await check(token, 'https://a.example/roles')).toMatchObject({ role: 'reader' });
  });

  it.each([
    ['none', { casus_role: undefined }],
    ['an unknown one', { casus_role: 'god' }],
    ['a list of none', { casus_role: [] }],
    ['an object', { casus_role: { admin: true } }],
  ])('lets nobody in whose role is %s', async (_, claims) => {
    await expect(check(await signIn.token(claims))).rejects.toMatchObject({
      code: 'TOKEN_WITHOUT_ROLE',
      statusCode: 403,
    });
  });

  it('doesn’t take what every object has for a role', async () => {
    await expect(check(await signIn.token(), 'constructor')).rejects.toMatchObject({ code: 'TOKEN_WITHOUT_ROLE' });
  });

  it.each<[string, Claims, string, RegExp]>([
    ['that has expired', { exp: now() - MINUTE_S }, 'TOKEN_EXPIRED', /has expired/],
    ['that never ends', { exp: undefined }, 'TOKEN_REFUSED', /has no exp/],
    ['that isn’t valid yet', { nbf: now() + 2 * MINUTE_S }, 'TOKEN_REFUSED', /not valid yet/],
    ['of another issuer', { iss: 'https://other.example' }, 'TOKEN_REFUSED', /another sign-in/],
    ['of no issuer', { iss: undefined }, 'TOKEN_REFUSED', /has no iss/],
    ['for another audience', { aud: 'mail' }, 'TOKEN_REFUSED', /not for Casus/],
    ['for no audience', { aud: undefined }, 'TOKEN_REFUSED', /has no aud/],
    ['of nobody', { sub: undefined }, 'TOKEN_REFUSED', /has no sub/],
    ['of somebody without a name', { sub: '' }, 'TOKEN_REFUSED', /sub/],
    ['of somebody who calls himself similarity', { sub: 'similarity' }, 'TOKEN_REFUSED', /is taken/],
    ['of somebody with a line end in the name', { sub: 'a\nb' }, 'TOKEN_REFUSED', /can be seen/],
  ])('refuses a token %s', async (_, claims, code, message) => {
    const refusal = await check(await signIn.token(claims)).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code, statusCode: 401, message: expect.stringMatching(message) as string });
  });

  it('forgives clocks that differ by seconds', async () => {
    expect(await check(await signIn.token({ exp: now() - 10, nbf: now() + 10 }))).toMatchObject({ name: 'ana' });
  });

  it('refuses a token without a signature', async () => {
    for (const alg of ['none', 'None', 'NONE']) {
      const token = `${part({ alg, kid: 'first' })}.${part(fine())}.`;
      await expect(check(token)).rejects.toMatchObject({ code: 'TOKEN_REFUSED', statusCode: 401 });
    }
  });

  it('refuses a token that is signed with the public key as a shared secret', async () => {
    const pem = await exportSPKI((await importJWK({ ...signIn.published, ext: true }, 'RS256')) as CryptoKey);
    for (const secret of [pem, JSON.stringify(signIn.published), signIn.published.n!]) {
      const signed = `${part({ alg: 'HS256', kid: 'first' })}.${part(fine())}`;
      const token = `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
      await expect(check(token)).rejects.toMatchObject({
        code: 'TOKEN_REFUSED',
        message: expect.stringContaining('not signed by a key pair') as string,
      });
    }
  });

  it('refuses a token of an unknown key, and one that another key signed in the name of a known one', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    for (const token of [
      await signIn.token({}, { kid: 'second' }),
      await signIn.token({}, { kid: 'second' }, privateKey),
      await signIn.token({}, {}, privateKey),
    ]) {
      await expect(check(token)).rejects.toMatchObject({ code: 'TOKEN_REFUSED', statusCode: 401 });
    }
  });

  it('refuses a token whose claims were changed after it was signed', async () => {
    const [header, , signature] = (await signIn.token({ casus_role: 'reader' })).split('.');
    const token = `${header}.${part({ ...fine(), casus_role: 'admin' })}.${signature}`;
    await expect(check(token)).rejects.toMatchObject({ code: 'TOKEN_REFUSED' });
  });

  it.each(['a.b.c', '..', `${part({ alg: 'RS256' })}.x.y`])('refuses %j, which is no token', async (token) => {
    await expect(check(token)).rejects.toMatchObject({ code: 'TOKEN_REFUSED', statusCode: 401 });
  });

  it('takes signatures by elliptic curves', async () => {
    const other = await SignIn.start('ES256');
    expect(await checkAt(other.url).callerOf(await other.token())).toMatchObject({ name: 'ana' });
    await other.stop();
  });

  it('asks for the keys once, however many tokens come, and however many of unknown keys', async () => {
    const other = await SignIn.start();
    const kept = checkAt(other.url);
    for (let round = 0; round < 5; round += 1) {
      await kept.callerOf(await other.token());
      await kept.callerOf(await other.token({}, { kid: `unknown ${round}` })).catch(() => undefined);
    }
    expect(other.asked).toBe(1);
    await other.stop();
  });

  it('says that the keys can’t be had, where they can’t, and takes tokens once they can', async () => {
    const answers: [number, string][] = [
      [500, '{}'],
      [302, ''],
      [200, 'no JSON'],
      [200, '{"keys": 7}'],
      [200, JSON.stringify({ keys: [signIn.published] })],
    ];
    const server = createServer((_, response) => {
      const [status, body] = answers.shift()!;
      response.writeHead(status, { location: signIn.url }).end(body);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const patient = checkAt(url);
    for (let at = 0; at < 4; at += 1) {
      await expect(patient.callerOf(await signIn.token())).rejects.toMatchObject({
        code: 'TOKEN_KEYS_UNAVAILABLE',
        statusCode: 503,
      });
    }
    expect(await patient.callerOf(await signIn.token())).toMatchObject({ name: 'ana' });
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    await expect(checkAt(url).callerOf(await signIn.token())).rejects.toMatchObject({ code: 'TOKEN_KEYS_UNAVAILABLE' });
  });
});

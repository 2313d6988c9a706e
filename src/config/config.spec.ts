import { isThisMachine, readConfig } from './config.js';

describe('readConfig', () => {
  it('needs nothing from the environment', () => {
    expect(readConfig({})).toMatchObject({
      PORT: 4000,
      HOST: '127.0.0.1',
      CASUS_DATA: './data',
      CASUS_QUERY_TIMEOUT_MS: 10_000,
      keys: [],
    });
  });

  it('takes numbers from text, and an empty variable as not set', () => {
    expect(readConfig({ PORT: '0', HOST: 'localhost', CASUS_QUERY_TIMEOUT_MS: '' })).toMatchObject({
      PORT: 0,
      HOST: '127.0.0.1',
      CASUS_QUERY_TIMEOUT_MS: 10_000,
    });
  });

  it('leaves everything else in the environment alone', () => {
    expect(Object.keys(readConfig({ PATH: '/bin' }))).not.toContain('PATH');
  });

  it.each([
    ['a port that is no number', { PORT: 'http' }, 'PORT'],
    ['a port out of range', { PORT: '70000' }, 'PORT'],
    ['a host that is a name', { HOST: 'example.com' }, 'HOST'],
    ['a Neo4j address over HTTP', { NEO4J_URI: 'http://127.0.0.1:7474' }, 'NEO4J_URI'],
    ['a short key', { CASUS_KEYS: 'secret' }, 'CASUS_KEYS'],
    ['keys of a sign-in by http', { CASUS_JWKS_URL: 'http://idp.example/keys' }, 'CASUS_JWKS_URL'],
    [
      'a sign-in whose address only looks local',
      { CASUS_JWKS_URL: 'http://localhost:1@idp.example/' },
      'CASUS_JWKS_URL',
    ],
    ['a sign-in that nobody issued', { CASUS_JWKS_URL: 'https://idp.example/keys' }, 'CASUS_JWT_ISSUER'],
    ['an issuer without keys', { CASUS_JWT_ISSUER: 'a', CASUS_JWT_AUDIENCE: 'b' }, 'CASUS_JWKS_URL'],
    ['all origins', { CASUS_CORS_ORIGINS: '*' }, 'CASUS_CORS_ORIGINS'],
    ['the origin of no page', { CASUS_CORS_ORIGINS: 'https://a.example,null' }, 'CASUS_CORS_ORIGINS'],
    ['an origin with a path', { CASUS_CORS_ORIGINS: 'https://a.example/' }, 'CASUS_CORS_ORIGINS'],
    ['a pattern of origins', { CASUS_CORS_ORIGINS: 'https://*.example' }, 'CASUS_CORS_ORIGINS'],
    ['a switch that is neither', { CASUS_OPEN: 'yes' }, 'CASUS_OPEN'],
    ['no time at all', { CASUS_QUERY_TIMEOUT_MS: '1' }, 'CASUS_QUERY_TIMEOUT_MS'],
  ])('refuses %s, and names it', (_, environment, name) => {
    expect(() => readConfig(environment)).toThrow(name);
  });

  it('names every fault at once', () => {
    expect(() => readConfig({ PORT: '-1', CASUS_KEYS: 'secret' })).toThrow(/PORT.*CASUS_KEYS/);
  });

  it('never repeats a value', () => {
    expect(() => readConfig({ CASUS_KEYS: 'secret-but-short', NEO4J_URI: 'http://user:secret@host' })).toThrow(
      /^(?!.*secret)/s,
    );
  });

  it('takes a sign-in that is told whole', () => {
    const environment = {
      CASUS_JWKS_URL: 'https://idp.example/keys?set=1',
      CASUS_JWT_ISSUER: 'https://idp.example',
      CASUS_JWT_AUDIENCE: 'casus',
    };
    expect(readConfig(environment).tokens).toEqual({
      jwksUrl: 'https://idp.example/keys?set=1',
      issuer: 'https://idp.example',
      audience: 'casus',
      roleClaim: 'casus_role',
    });
    expect(readConfig({}).tokens).toBeNull();
  });

  it('takes exact origins', () => {
    const CASUS_CORS_ORIGINS = 'https://a.example,http://localhost:3000';
    expect(readConfig({ CASUS_CORS_ORIGINS }).origins).toEqual(['https://a.example', 'http://localhost:3000']);
    expect(readConfig({}).origins).toEqual([]);
  });

  it.each([
    ['127.0.0.1', true],
    ['::1', true],
    ['0.0.0.0', false],
    ['192.168.0.7', false],
  ])('knows whether %s is this machine', (host, expected) => {
    expect(isThisMachine(host)).toBe(expected);
  });
});

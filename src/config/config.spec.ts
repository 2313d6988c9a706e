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
    ['no time for a statement', { CASUS_STATEMENT_TIMEOUT_MS: '0' }, 'CASUS_STATEMENT_TIMEOUT_MS'],
    ['a time for requests that is none', { CASUS_REQUEST_TIMEOUT_MS: '5m' }, 'CASUS_REQUEST_TIMEOUT_MS'],
    ['less than no requests', { CASUS_RATE_LIMIT: '-1' }, 'CASUS_RATE_LIMIT'],
    ['a rate that is no number', { CASUS_RATE_LIMIT: 'many' }, 'CASUS_RATE_LIMIT'],
    ['half an introspection', { CASUS_INTROSPECTION: 'maybe' }, 'CASUS_INTROSPECTION'],
    ['half a GraphiQL', { CASUS_GRAPHIQL: '1' }, 'CASUS_GRAPHIQL'],
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

  it.each([
    ['on this machine', {}, { introspection: true, graphiql: true, rateLimit: 0 }],
    ['behind what lets only this machine in', { HOST: '0.0.0.0', CASUS_OPEN: 'true' }, { introspection: true }],
    ['elsewhere', { HOST: '0.0.0.0' }, { introspection: false, graphiql: false, rateLimit: 1_200 }],
    ['elsewhere by choice', { HOST: '0.0.0.0', CASUS_INTROSPECTION: 'true' }, { introspection: true, graphiql: false }],
    ['here by choice', { CASUS_GRAPHIQL: 'false', CASUS_RATE_LIMIT: '9' }, { graphiql: false, rateLimit: 9 }],
  ])('tells how open the API is %s', (_, environment, expected) => {
    expect(readConfig(environment)).toMatchObject(expected);
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

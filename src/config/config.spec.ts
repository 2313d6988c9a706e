import { isThisMachine, readConfig } from './config.js';

const key = 'k'.repeat(32);

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
    ['an open API to everyone', { HOST: '0.0.0.0' }, 'CASUS_KEYS'],
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

  it.each([
    ['with keys', { HOST: '0.0.0.0', CASUS_KEYS: `${key},${key}` }],
    ['behind something that lets only this machine in', { HOST: '0.0.0.0', CASUS_OPEN: 'true' }],
  ])('listens elsewhere %s', (_, environment) => {
    expect(readConfig(environment).HOST).toBe('0.0.0.0');
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

import { CHECKS, audit } from '../../bench/audit/checks.mjs';
import { Server, dataFolder } from './casus.js';

const KEY = 'k'.repeat(40);

describe('a public audit of the API', () => {
  it('makes every check that graphql-cop makes, and more', () => {
    expect(CHECKS.filter(({ from }) => from === 'graphql-cop')).toHaveLength(13);
    expect(CHECKS.length).toBeGreaterThan(20);
  });

  it('finds nothing open on a server that others reach', async () => {
    const server = await Server.start({ CASUS_DATA: dataFolder(), HOST: '0.0.0.0', CASUS_KEYS: KEY });
    const outcomes = await audit({ url: server.url, headers: { authorization: `Bearer ${KEY}` } });
    await server.stop();
    expect(outcomes.filter(({ fault }) => fault !== null)).toEqual([]);
  });

  it('finds on a server for this machine alone what is on there by choice, and nothing else', async () => {
    const server = await Server.start({ CASUS_DATA: dataFolder() });
    const outcomes = await audit({ url: server.url, headers: {} });
    await server.stop();
    const open = outcomes.filter(({ fault }) => fault !== null).map(({ name }) => name);
    expect(open).toEqual(outcomes.filter(({ openOnThisMachine }) => openOnThisMachine).map(({ name }) => name));
    expect(open).toContain('introspection');
  });

  it('finds nothing open where that is switched off by hand', async () => {
    const off = { CASUS_INTROSPECTION: 'false', CASUS_GRAPHIQL: 'false' };
    const server = await Server.start({ CASUS_DATA: dataFolder(), ...off });
    const outcomes = await audit({ url: server.url, headers: {} });
    await server.stop();
    expect(outcomes.filter(({ fault }) => fault !== null)).toEqual([]);
  });
});

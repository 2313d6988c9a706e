import { createServer, type AddressInfo } from 'node:net';
import { StoreUnavailable } from '../../src/graph/errors.js';
import { openStore } from '../../src/graph/open-store.js';

/** What a Neo4j address that leads nowhere comes to. */
describe('a Neo4j server that is none', () => {
  it('is an error by name where nobody listens, without the password', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    const opening = openStore({ uri, username: 'neo4j', password: 'secret word' });
    await expect(opening).rejects.toThrow(StoreUnavailable);
    await expect(opening).rejects.toThrow(`The graph store ${uri} does not answer.`);
    await opening.catch((error: unknown) => {
      expect(JSON.stringify(error)).not.toContain('secret word');
    });
  });

  it('is an error by name where something else listens', async () => {
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const uri = `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expect(openStore({ uri, username: '', password: '' })).rejects.toThrow(StoreUnavailable);
    server.close();
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

import { setTimeout as sleep } from 'node:timers/promises';
import { onErrand } from '../../src/graph/errand.js';
import { EmbeddedStore } from '../../src/graph/embedded/embedded-store.js';
import { StatementTimedOut } from '../../src/graph/errors.js';
import type { GraphStore } from '../../src/graph/store.js';
import { ingestAll } from '../support/contents.js';
import { describeOnNeo4j } from '../support/neo4j/neo4j-server.js';
import { WORLD } from './world.js';

describe('a statement of the embedded store', () => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await EmbeddedStore.inMemory();
    await ingestAll(store, WORLD);
  });
  afterEach(() => store.close());

  it('that takes longer than it may is an error for who waits, and the store goes on', async () => {
    Object.assign(store, { timeoutMs: 0 });
    await expect(Promise.all(Array.from({ length: 200 }, () => store.read('graph/stats', {})))).rejects.toThrow(
      StatementTimedOut,
    );
    Object.assign(store, { timeoutMs: 60_000 });
    expect(await store.read('graph/stats', {})).toHaveLength(1);
  });

  it('that takes too long in a transaction undoes the whole of it', async () => {
    const before = await store.read('migration/list', {});
    Object.assign(store, { timeoutMs: 0 });
    await expect(
      store.write([{ statement: 'migration/record', parameters: { number: 9_999, name: 'x' } }]),
    ).rejects.toThrow('The store worked on migration/record for more than 0 ms.');
    Object.assign(store, { timeoutMs: 60_000 });
    expect(await store.read('migration/list', {})).toEqual(before);
  });

  it('is not run for a request that nobody waits for any more', async () => {
    const errand = {
      requestId: 'a request',
      mustGoOn: () => {
        throw new Error('too late');
      },
    };
    const late = () => store.write([{ statement: 'migration/record', parameters: { number: 9_999, name: 'x' } }]);
    await expect(onErrand(errand, late)).rejects.toThrow('too late');
    expect((await store.read('migration/list', {})).map(({ number }) => number)).not.toContain(9_999);
  });
});

describeOnNeo4j('a statement of Neo4j', (open) => {
  it('that takes too long in a transaction undoes the whole of it', async () => {
    const store = await open();
    const before = await store.read('migration/list', {});
    Object.assign(store, { timeoutMs: 500 });
    const late = store.transaction(async (transaction) => {
      await transaction.run('migration/record', { number: 9_999, name: 'x' });
      // The server looks every two seconds at what takes too long.
      await sleep(5_000);
      await transaction.run('migration/record', { number: 9_998, name: 'y' });
    });
    await expect(late).rejects.toMatchObject({ code: 'STATEMENT_TIMED_OUT', figures: { limitMs: 500 } });
    Object.assign(store, { timeoutMs: 60_000 });
    expect(await store.read('migration/list', {})).toEqual(before);
    await store.close();
  }, 60_000);
});

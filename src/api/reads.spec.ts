import { setTimeout as wait } from 'node:timers/promises';
import { QueryTimedOut } from './errors.js';
import { FakeStore } from './fake-store.fixture.js';
import { Reads } from './reads.js';

function readsWithin(limitMs: number, store: FakeStore): Reads {
  const reads = new Reads(store);
  reads.limitTo(limitMs);
  return reads;
}

describe('Reads', () => {
  it('gives what the store gives', async () => {
    expect(await readsWithin(1_000, new FakeStore(1)).read('a/b', {})).toEqual([]);
  });

  it('waits as long as it takes where there is no limit', async () => {
    expect(await new Reads(new FakeStore(50)).read('a/b', {})).toEqual([]);
  });

  it('does not wait longer than a request may take', async () => {
    const started = performance.now();
    await expect(readsWithin(100, new FakeStore(2_000)).read('a/b', {})).rejects.toThrow(QueryTimedOut);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('asks the store no more once the time is up', async () => {
    const reads = readsWithin(20, new FakeStore(1));
    await wait(50);
    await expect(reads.read('a/b', {})).rejects.toThrow('more than 20 ms');
  });
});

import { setTimeout as wait } from 'node:timers/promises';
import { QueryTimedOut } from './errors.js';
import { FakeStore } from './fake-store.fixture.js';
import { Reads } from './reads.js';

describe('Reads', () => {
  it('gives what the store gives', async () => {
    expect(await new Reads(new FakeStore(1), 1_000).read('a/b', {})).toEqual([]);
  });

  it('does not wait longer than a request may take', async () => {
    const started = performance.now();
    await expect(new Reads(new FakeStore(2_000), 100).read('a/b', {})).rejects.toThrow(QueryTimedOut);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('asks the store no more once the time is up', async () => {
    const reads = new Reads(new FakeStore(1), 20);
    await wait(50);
    await expect(reads.read('a/b', {})).rejects.toThrow('more than 20 ms');
  });
});

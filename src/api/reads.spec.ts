import { setTimeout as wait } from 'node:timers/promises';
import { GraphStore, type Row } from '../graph/store.js';
import { QueryTimedOut } from './errors.js';
import { Reads } from './reads.js';

/** A store whose every statement takes as long as told. */
class SlowStore extends GraphStore {
  constructor(private readonly ms: number) {
    super();
  }

  override async read(): Promise<Row[]> {
    await wait(this.ms);
    return [{ ms: this.ms }];
  }

  override write(): Promise<void> {
    return Promise.resolve();
  }

  override close(): Promise<void> {
    return Promise.resolve();
  }
}

describe('Reads', () => {
  it('gives what the store gives', async () => {
    expect(await new Reads(new SlowStore(1), 1_000).read('a/b', {})).toEqual([{ ms: 1 }]);
  });

  it('does not wait longer than a request may take', async () => {
    const started = performance.now();
    await expect(new Reads(new SlowStore(2_000), 100).read('a/b', {})).rejects.toThrow(QueryTimedOut);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('asks the store no more once the time is up', async () => {
    const reads = new Reads(new SlowStore(1), 20);
    await wait(50);
    await expect(reads.read('a/b', {})).rejects.toThrow('more than 20 ms');
  });
});

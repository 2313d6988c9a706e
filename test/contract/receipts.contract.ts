import { KeyReused } from '../../src/graph/errors.js';
import { once, type Keyed } from '../../src/graph/receipts.js';
import type { GraphStore } from '../../src/graph/store.js';
import { contents } from '../support/contents.js';
import { expectClean } from '../support/expect-clean.js';

/** What is kept of requests that have a key. */
export function receiptsContract(open: () => Promise<GraphStore>): void {
  describe('requests with a key', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(async () => {
      await expectClean(store);
      await store.close();
    });

    const keyed = (key: string, request: unknown = ['add', 1], callerId = 'somebody'): Keyed => {
      return { callerId, key, request };
    };
    const worker = (): jest.Mock<Promise<{ count: number }>> => {
      let count = 0;
      return jest.fn(() => Promise.resolve({ count: (count += 1) }));
    };

    it('are done once, and answered alike from then on', async () => {
      const work = worker();
      expect(await once(store, keyed('a'), work)).toEqual({ count: 1 });
      expect(await once(store, keyed('a'), work)).toEqual({ count: 1 });
      expect(work).toHaveBeenCalledTimes(1);
    });

    it('are done once where they come at the same time', async () => {
      const work = worker();
      const answers = await Promise.all([1, 2, 3].map(() => once(store, keyed('b'), work)));
      expect(answers).toEqual([{ count: 1 }, { count: 1 }, { count: 1 }]);
      expect(work).toHaveBeenCalledTimes(1);
    });

    it('are another’s where another asks', async () => {
      const work = worker();
      await once(store, keyed('c'), work);
      expect(await once(store, keyed('c', ['add', 1], 'else'), work)).toEqual({ count: 2 });
    });

    it('are refused where the key had something else, done or begun', async () => {
      await once(store, keyed('d'), worker());
      await expect(once(store, keyed('d', ['add', 2]), worker())).rejects.toThrow(KeyReused);
      const first = once(store, keyed('e'), worker());
      await expect(once(store, keyed('e', ['add', 2]), worker())).rejects.toThrow(KeyReused);
      expect(await first).toEqual({ count: 1 });
    });

    it('may be asked for again where they failed', async () => {
      const failing = jest.fn(() => Promise.reject(new Error('no')));
      await expect(once(store, keyed('f'), failing)).rejects.toThrow('no');
      expect(await once(store, keyed('f'), worker())).toEqual({ count: 1 });
    });

    it('keep the first of two answers of two processes', async () => {
      const record = (result: string) =>
        store.transaction((transaction) =>
          transaction.run('receipt/record', { id: 'g', request: 'r', result, made: '2024-05-01T00:00:00.000Z' }),
        );
      expect(await record('1')).toEqual([{ result: '1' }]);
      expect(await record('2')).toEqual([{ result: '1' }]);
      expect(await store.read('receipt/by-id', { id: 'g' })).toEqual([{ request: 'r', result: '1' }]);
    });

    it('are no part of an export', async () => {
      expect(await contents(store)).not.toMatch(/receipt/i);
    });
  });
}

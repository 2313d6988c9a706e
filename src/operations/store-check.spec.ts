import type { Row } from '../graph/store.js';
import { StoreCheck } from './store-check.js';

describe('StoreCheck', () => {
  it('tells whether the store answers', async () => {
    expect(await new StoreCheck({ read: () => Promise.resolve([]) }).answers()).toBe(true);
    expect(await new StoreCheck({ read: () => Promise.reject(new Error('gone')) }).answers()).toBe(false);
  });

  it('doesn’t wait for ever, asks once for all who ask, and anew once that is answered', async () => {
    const asked: ((rows: Row[]) => void)[] = [];
    const check = new StoreCheck({ read: () => new Promise((answer) => asked.push(answer)) }, 1);
    expect(await Promise.all([check.answers(), check.answers()])).toEqual([false, false]);
    expect(await check.answers()).toBe(false);
    expect(asked).toHaveLength(1);
    asked[0]!([]);
    await new Promise(setImmediate);
    void check.answers();
    expect(asked).toHaveLength(2);
    asked[1]!([]);
  });
});

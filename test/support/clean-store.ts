import type { GraphStore } from '../../src/graph/store.js';
import { expectClean } from './expect-clean.js';

/**
 * Gives each test a graph of its own, and finds nothing wrong with it afterwards, by `casus check`.
 *
 * @param use - takes it before the test
 */
export function onCleanStore(open: () => Promise<GraphStore>, use: (store: GraphStore) => void): void {
  let store: GraphStore;
  beforeEach(async () => {
    store = await open();
    use(store);
  });
  afterEach(async () => {
    await expectClean(store);
    await store.close();
  });
}

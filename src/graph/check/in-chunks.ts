import type { GraphStore, Transaction } from '../store.js';

/** How many nodes a repair changes in one transaction. Chosen: a fraction of a second's work. */
const CHUNK = 500;

/** Works on many items, some of them in one transaction, one after the other. */
export async function inChunks<T>(
  store: GraphStore,
  items: readonly T[],
  work: (transaction: Transaction, chunk: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < items.length; at += CHUNK) {
    await store.transaction((transaction) => work(transaction, items.slice(at, at + CHUNK)));
  }
}

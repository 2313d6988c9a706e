import { writeIds } from '../rows-of.js';
import type { GraphStore, Write } from '../store.js';

/** How many are forgotten in one transaction. Chosen: a moment's work for either store. */
const AT_ONCE = 500;

/**
 * Forgets what failed. One that isn't there is passed over.
 *
 * @returns the ids of those that were there
 */
export async function discardDeadLetters(store: GraphStore, ids: readonly string[]): Promise<string[]> {
  const discarded: string[] = [];
  const distinct = [...new Set(ids)];
  for (let at = 0; at < distinct.length; at += AT_ONCE) {
    const { statement, parameters } = discardWrite(distinct.slice(at, at + AT_ONCE));
    const rows = await store.transaction((transaction) => transaction.run(statement, parameters));
    discarded.push(...rows.map(({ id }) => id as string));
  }
  return discarded;
}

/** What forgets letters, to be run in any transaction. */
export function discardWrite(ids: readonly string[]): Write {
  return writeIds('dead-letter/discard', ids);
}

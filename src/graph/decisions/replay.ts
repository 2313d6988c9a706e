import type { Transaction } from '../store.js';
import { apply } from './decide.js';
import { recordChanges } from './changes.js';
import type { Change } from './decision.js';

/** Records decisions that were made elsewhere, and applies those that stand, in the order in which they were made. */
export async function replay(transaction: Transaction, changes: readonly Change[]): Promise<void> {
  await recordChanges(transaction, changes);
  const standing = changes.filter(({ undone }) => undone === null);
  const inOrder = [...standing].sort((a, b) => (`${a.made} ${a.id}` < `${b.made} ${b.id}` ? -1 : 1));
  for (const change of inOrder) await apply(transaction, change);
}

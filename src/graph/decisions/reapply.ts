import { pages } from '../pages.js';
import type { GraphStore } from '../store.js';
import { toChange } from './changes.js';
import { apply } from './decide.js';

/** How many decisions are read at once. */
const PAGE = 1_000;

/** Applies all decisions that stand, to a graph that has them and lost what they led to. Doing it twice changes nothing. */
export async function reapply(store: GraphStore): Promise<void> {
  for await (const rows of pages(store, 'export/changes', PAGE)) {
    for (const change of rows.map(toChange)) {
      if (change.undone === null) await store.transaction((transaction) => apply(transaction, change));
    }
  }
}

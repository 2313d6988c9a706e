import { toChange } from '../decisions/changes.js';
import type { Change } from '../decisions/decision.js';
import { LATEST_CHANGES } from '../decisions/latest-changes.js';
import { readPage } from '../read-page.js';
import type { GraphReader } from '../store.js';

/** Undone merges of an actor that are looked at, the latest ones. */
const MOST = 50;

/** Finds merges that were undone, by the two actors that they had made one. */
export async function undoneMerges(
  reader: GraphReader,
  ids: readonly string[],
): Promise<(a: string, b: string) => readonly Change[]> {
  if (ids.length === 0) return () => [];
  const rows = await readPage(reader, 'change/of-actors', LATEST_CHANGES, null, {
    ids: [...new Set(ids)],
    kinds: ['MERGE'],
    standing: false,
    first: MOST,
  });
  const changesOf = (id: string): Change[] => rows.filter(({ ownerId }) => ownerId === id).map(toChange);
  return (a, b) => {
    const others = new Set(changesOf(b).map(({ id }) => id));
    return changesOf(a).filter(({ id }) => others.has(id));
  };
}

import type { GraphReader } from '../graph/store.js';

/** How much an article holds in the graph. */
export interface Holdings {
  readonly claims: number;
  readonly events: number;
  readonly actors: number;
}

/** Of an article that somebody deleted as soon as it was there. */
export const NOTHING: Holdings = { claims: 0, events: 0, actors: 0 };

/** How much articles hold in the graph, by id; those that aren't there aren't in it. */
export async function holdingsOf(store: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, Holdings>> {
  const rows = ids.length === 0 ? [] : await store.read('article/holdings', { ids });
  return new Map(
    rows.map(({ id, claims, events, actors }) => [id as string, { claims, events, actors } as unknown as Holdings]),
  );
}

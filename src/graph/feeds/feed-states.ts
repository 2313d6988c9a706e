import { createHash } from 'node:crypto';
import { identifier } from '../../resolution/identifiers.js';
import { write } from '../rows-of.js';
import type { GraphReader, GraphStore } from '../store.js';
import type { FeedState } from './feed-state.js';

/**
 * Most items of a feed that are remembered as done. Chosen: as many as a list may have, so that one poll always has room;
 * 850 kB, a sixteenth of what the embedded store takes as one property.
 */
const MOST_SEEN = 50_000;

/** Hexadecimal digits that tell an item from the others of its feed. Chosen: of 50,000, two are alike once in ten billion feeds. */
const DIGITS = 16;

/** The id of the feed at an address. */
export function feedId(url: string): string {
  return identifier(['feed', url]);
}

/** What stands for the address of an item among those of its feed. */
export function itemHash(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, DIGITS);
}

/** How feeds stand, by their ids; one that was never polled isn't among them. */
export async function feedStates(reader: GraphReader, ids: readonly string[]): Promise<Map<string, FeedState>> {
  const rows = await reader.read('feed/by-ids', { ids });
  return new Map(rows.map((row) => [row.id as string, row as unknown as FeedState]));
}

/** Hashes of the items of a feed that are done, the latest first. */
export async function itemsSeen(reader: GraphReader, id: string): Promise<string[]> {
  const [row] = await reader.read('feed/seen', { id });
  return (row?.seen as string[] | null | undefined) ?? [];
}

/**
 * Keeps how a feed stands.
 *
 * @param seen - hashes of its items that are done, the latest first, of which the last are forgotten where there are too
 *   many; null leaves those that were kept
 */
export async function keepFeedState(
  store: GraphStore,
  state: FeedState,
  seen: readonly string[] | null,
): Promise<void> {
  await store.write([write('feed/record', [state], (one) => ({ ...one, seen: seen?.slice(0, MOST_SEEN) ?? null }))]);
}

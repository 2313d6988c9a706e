import { feedStates } from '../../graph/feeds/feed-states.js';
import type { GraphReader } from '../../graph/store.js';
import type { Feed } from '../../ingestion/feeds/feed.js';
import { printLine } from '../output.js';
import { stateLine, stateRecord } from './poll-line.js';

/** Prints how feeds stand, in their order, a line each. */
export async function printStatus(reader: GraphReader, feeds: readonly Feed[], json: boolean): Promise<void> {
  const states = await feedStates(
    reader,
    feeds.map(({ id }) => id),
  );
  for (const feed of feeds) {
    const state = states.get(feed.id);
    await printLine(json ? JSON.stringify(stateRecord(feed, state)) : stateLine(feed, state));
  }
}

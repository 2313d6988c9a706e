import type { Entry, FailedEntry } from '../article/reading.js';
import type { GraphStore } from '../graph/store.js';
import { ingest } from './ingest.js';
import type { Ingested } from './ingest-article.js';

/** What came of one entry: what the graph now holds of the article, or why it holds none. */
export type Outcome = ({ readonly where: string } & Ingested) | FailedEntry;

/**
 * Ingests articles one after the other, each in a transaction of its own. One that can't be read is an outcome with its
 * error, and the next ones are ingested all the same.
 *
 * @throws what ingestArticle throws; what was ingested before is kept
 */
export async function* ingestEntries(store: GraphStore, entries: AsyncIterable<Entry>): AsyncGenerator<Outcome, void> {
  for await (const entry of entries) {
    if ('error' in entry) yield entry;
    else yield { where: entry.where, ...(await ingest(store, entry.article)) };
  }
}

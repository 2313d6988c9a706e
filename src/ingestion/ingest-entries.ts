import type { Entry, FailedEntry } from '../article/reading.js';
import { deadLetterWrites } from '../graph/dead-letters/dead-letter-writes.js';
import type { GraphStore } from '../graph/store.js';
import { ingest } from './ingest.js';
import type { Ingested } from './ingest-article.js';

/** What came of one entry: what the graph now holds of the article, or why it holds none. */
export type Outcome = ({ readonly where: string } & Ingested) | FailedEntry;

export interface IngestOptions {
  /** Whether what fails is kept as a dead letter, to be tried again. */
  readonly keepFailed?: boolean;
}

/**
 * Ingests articles one after the other, each in a transaction of its own. One that can't be read is an outcome with its
 * error, kept as a dead letter, and the next ones are ingested all the same.
 *
 * @throws what ingestArticle throws; what was ingested before is kept
 */
export async function* ingestEntries(
  store: GraphStore,
  entries: AsyncIterable<Entry>,
  { keepFailed = true }: IngestOptions = {},
): AsyncGenerator<Outcome, void> {
  for await (const entry of entries) {
    if ('error' in entry) {
      if (keepFailed) await store.write(deadLetterWrites([entry], new Date().toISOString()));
      yield entry;
    } else yield { where: entry.where, ...(await ingest(store, entry.article)) };
  }
}

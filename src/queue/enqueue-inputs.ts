import { batchWithTimeout } from 'streaming-iterables';
import { deadLetterWrites } from '../graph/dead-letters/dead-letter-writes.js';
import type { GraphStore } from '../graph/store.js';
import type { Checkpoints } from '../ingestion/batch/checkpoints.js';
import { entriesOf, pieces, progressOf, type Piece } from '../ingestion/batch/pieces.js';
import { until } from '../ingestion/batch/until.js';
import type { FailedEntry } from '../article/reading.js';
import type { Input } from '../sources/input.js';
import type { ArticleJob, ArticleQueue } from './article-queue.js';

/** How many articles are handed over at once, and how long they wait for one another, in milliseconds. Chosen. */
const BATCH = 200;
const MAX_WAIT_MS = 1_000;

export interface EnqueueOptions {
  /** Stops it once what is in hand is handed over. */
  readonly signal: AbortSignal;
  readonly checkpoints: Checkpoints;
  /** Gets how many bytes of the inputs more were gone through. */
  readonly told: (bytes: number) => void;
}

/** What was handed over of a batch. */
export interface Enqueued {
  readonly added: number;
  readonly failed: readonly FailedEntry[];
}

/**
 * Hands the articles of inputs over to workers: adds them to the queue, and waits where that is full. What can't be read is
 * kept as a dead letter. How far it came is kept in the graph once Redis has the articles, so that none is lost whenever it
 * is stopped; one that is added twice is ingested once.
 *
 * @throws StoreUnavailable, StoreUnwritable, QueueUnavailable
 */
export async function* enqueueInputs(
  store: GraphStore,
  queue: ArticleQueue,
  inputs: AsyncIterable<Input>,
  { checkpoints, signal, told }: EnqueueOptions,
): AsyncGenerator<Enqueued, void> {
  const source = until(signal, pieces(inputs, checkpoints, told));
  const batches: AsyncIterable<Piece[]> = batchWithTimeout(BATCH, MAX_WAIT_MS, source);
  for await (const batch of batches) {
    const entries = entriesOf(batch);
    const failed = entries.filter((entry) => 'error' in entry);
    const jobs = entries.flatMap((entry): ArticleJob[] => {
      return 'error' in entry ? [] : [{ where: entry.where, name: entry.id, article: entry.article }];
    });
    await queue.room(signal);
    await queue.add(jobs);
    const writes = [...deadLetterWrites(failed, new Date().toISOString()), checkpoints.writeOf(progressOf(batch))];
    await store.write(writes);
    yield { added: jobs.length, failed };
  }
}

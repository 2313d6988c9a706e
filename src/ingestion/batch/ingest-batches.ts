import { pMapIterable } from 'p-map';
import type { Entry } from '../../article/reading.js';
import type { CasusError } from '../../errors.js';
import type { GraphStore, Write } from '../../graph/store.js';
import type { Outcome } from '../ingest-entries.js';
import { ingestions } from '../ingestions.js';
import { readBatch, type ArticleReader } from './read-batch.js';
import { writeBatch } from './write-batch.js';

/** Batches that are read at the same time: while the last articles of one are read, threads begin with the next. */
const READ_AHEAD = 2;

/** Batches that are read, and those that wait to be written. Chosen. */
const IN_HAND = 4;

/** Entries that are ingested together. */
export interface Batch {
  readonly entries: readonly Entry[];
  /** What is written in the same transaction. */
  readonly beside: readonly Write[];
}

/** What ingesting batches needs beside these. */
export interface BatchOptions {
  readonly reader: ArticleReader;
  /** Makes an error that can be shown of any other, whose details it keeps. */
  readonly foreseen: (where: string, error: unknown) => CasusError;
}

/**
 * Ingests batches in their order: while one is written, the next ones are read in threads. Memory stays the same however many
 * there are. What fails is kept as dead letters, and the rest goes on. Tells `ingestions` of each article.
 *
 * @returns what came of the entries of each batch, in their order
 * @throws StoreUnavailable, StoreUnwritable, ExtractionUnusable and what else concerns every article; what was written before is
 *   kept
 */
export async function* ingestBatches<B extends Batch>(
  store: GraphStore,
  batches: AsyncIterable<B>,
  { reader, foreseen }: BatchOptions,
): AsyncGenerator<{ readonly batch: B; readonly outcomes: readonly Outcome[] }, void> {
  const read = async (batch: B) => {
    return { batch, entries: await readBatch(store, batch.entries, reader, foreseen) };
  };
  for await (const { batch, entries } of pMapIterable(batches, read, {
    concurrency: READ_AHEAD,
    backpressure: IN_HAND,
  })) {
    const outcomes = await writeBatch(store, entries, batch.beside, foreseen);
    for (const outcome of outcomes) tellOf(outcome);
    yield { batch, outcomes };
  }
}

function tellOf(outcome: Outcome): void {
  if ('error' in outcome) ingestions.tell({ outcome: 'failed', articleId: null });
  else ingestions.tell({ outcome: outcome.created ? 'created' : 'known', articleId: outcome.article.id });
}

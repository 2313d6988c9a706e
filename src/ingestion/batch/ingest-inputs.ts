import { pMapIterable } from 'p-map';
import pRetry from 'p-retry';
import { batchWithTimeout } from 'streaming-iterables';
import { CasusError } from '../../errors.js';
import { StoreUnavailable } from '../../graph/errors.js';
import type { GraphStore } from '../../graph/store.js';
import type { Input } from '../../sources/input.js';
import type { Outcome } from '../ingest-entries.js';
import { ingestions } from '../ingestions.js';
import type { Checkpoints } from './checkpoints.js';
import { pieces, type Piece } from './pieces.js';
import { readBatch, type ArticleReader } from './read-batch.js';
import { until } from './until.js';
import { writeBatch } from './write-batch.js';

/** How many articles are written in one transaction. Chosen: 150 were 8% faster, with three times as much to do again. */
const BATCH = 50;

/** How long a batch waits to be full, in milliseconds, where articles come slowly. Chosen. */
const MAX_WAIT_MS = 1_000;

/** Batches that are read or wait to be written, while another is written. Chosen: so that no thread runs out of work. */
const READ_AHEAD = 2;

/** How often a store that doesn't answer is asked again, and how long after the first time, in milliseconds; each time after twice as long, up to the longest. Chosen: five minutes in all. */
const RETRIES = { retries: 14, minTimeout: 500, factor: 2, maxTimeout: 30_000 };

/** What ingesting inputs needs beside these. */
export interface BatchOptions {
  readonly reader: ArticleReader;
  readonly checkpoints: Checkpoints;
  /** Makes an error that can be shown of any other, whose details it keeps. */
  readonly foreseen: (where: string, error: unknown) => CasusError;
  /** Stops: what is in hand is finished. */
  readonly signal: AbortSignal;
  /** Gets how many bytes of the inputs more were gone through. */
  readonly told: (bytes: number) => void;
  /** Told each time that the store doesn't answer and will be asked again. */
  readonly waits: (error: StoreUnavailable) => void;
}

/**
 * Ingests the articles of inputs, batch by batch: while one is written, the next ones are read in threads. Memory stays the
 * same however many there are. How far it came is kept with each batch; what fails is kept too, and the rest goes on. Tells
 * `ingestions` of each.
 *
 * @returns what came of the entries of each batch, in their order
 * @throws StoreUnavailable where the store doesn't answer for five minutes, StoreUnwritable and what else concerns every
 *   article; what was ingested before is kept
 */
export async function* ingestInputs(
  store: GraphStore,
  inputs: AsyncIterable<Input>,
  options: BatchOptions,
): AsyncGenerator<Outcome[], void> {
  const { reader, checkpoints, foreseen, told, waits } = options;
  // A fault ends the reading as a signal does.
  const failed = new AbortController();
  const signal = AbortSignal.any([options.signal, failed.signal]);
  const patiently = <T>(work: () => Promise<T>): Promise<T> => {
    return pRetry(work, {
      ...RETRIES,
      shouldRetry: ({ error }) => error instanceof StoreUnavailable && !options.signal.aborted,
      onFailedAttempt: ({ error }) => {
        if (error instanceof StoreUnavailable) waits(error);
      },
    });
  };
  const source = until(signal, pieces(inputs, checkpoints, told));
  const batches: AsyncIterable<Piece[]> = batchWithTimeout(BATCH, MAX_WAIT_MS, source);
  const read = pMapIterable(batches, (batch) => patiently(() => readBatch(store, batch, reader, foreseen)), {
    concurrency: READ_AHEAD,
  });
  try {
    for await (const batch of read) {
      const outcomes = await patiently(() => writeBatch(store, batch, checkpoints, foreseen));
      for (const outcome of outcomes) tellOf(outcome);
      yield outcomes;
    }
  } finally {
    failed.abort();
    await source.return();
  }
}

function tellOf(outcome: Outcome): void {
  if ('error' in outcome) ingestions.tell({ outcome: 'failed', articleId: null });
  else ingestions.tell({ outcome: outcome.created ? 'created' : 'known', articleId: outcome.article.id });
}

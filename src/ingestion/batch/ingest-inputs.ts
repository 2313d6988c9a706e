import { batchWithTimeout, map } from 'streaming-iterables';
import type { GraphStore } from '../../graph/store.js';
import type { Input } from '../../sources/input.js';
import type { Outcome } from '../ingest-entries.js';
import type { Checkpoints } from './checkpoints.js';
import { ingestBatches, type BatchOptions } from './ingest-batches.js';
import { entriesOf, pieces, progressOf, type Piece } from './pieces.js';
import { until } from './until.js';

/** Articles that are written in one transaction. Chosen: on Neo4j 50 took 38 to 45 ms of each article, 100 take 27 to 32. */
export const BATCH = 100;

/** How long a batch waits to be full, in milliseconds, where articles come slowly. Chosen. */
const MAX_WAIT_MS = 1_000;

/** What ingesting inputs needs beside these. */
export interface InputOptions extends BatchOptions {
  readonly checkpoints: Checkpoints;
  /** Stops it once what is in hand is written. */
  readonly signal: AbortSignal;
  /** Gets how many bytes of the inputs more were gone through. */
  readonly told: (bytes: number) => void;
}

/**
 * Ingests the articles of inputs, batch by batch. How far it came is kept with each batch, so that the same inputs go on where
 * they were, whatever ended it.
 *
 * @returns what came of the entries of each batch, in their order
 * @throws what ingestBatches throws; what was ingested before is kept
 */
export async function* ingestInputs(
  store: GraphStore,
  inputs: AsyncIterable<Input>,
  options: InputOptions,
): AsyncGenerator<readonly Outcome[], void> {
  const { checkpoints, told } = options;
  // A fault ends the reading of inputs as a signal does.
  const failed = new AbortController();
  const source = until(AbortSignal.any([options.signal, failed.signal]), pieces(inputs, checkpoints, told));
  const groups: AsyncIterable<Piece[]> = batchWithTimeout(BATCH, MAX_WAIT_MS, source);
  const batches = map((group: Piece[]) => {
    return { entries: entriesOf(group), beside: [checkpoints.writeOf(progressOf(group))] };
  }, groups);
  try {
    for await (const { outcomes } of ingestBatches(store, batches, options)) yield outcomes;
  } finally {
    failed.abort();
    await source.return();
  }
}

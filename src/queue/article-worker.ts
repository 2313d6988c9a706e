import { UnrecoverableError, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { PassThrough } from 'node:stream';
import { batchWithTimeout, map } from 'streaming-iterables';
import type { Entry } from '../article/reading.js';
import type { GraphStore } from '../graph/store.js';
import { ingestBatches, type Batch, type BatchOptions } from '../ingestion/batch/ingest-batches.js';
import type { Outcome } from '../ingestion/ingest-entries.js';
import { isArticleJob, QUEUE, type ArticleJob } from './article-queue.js';
import { connected, shownAddress } from './connection.js';
import { QueueUnavailable } from './errors.js';

/** Articles that a worker writes in one transaction. Chosen: few, so that workers share what there is, and soon let others in. */
const BATCH = 50;

/** Articles that a worker has in hand: one batch is written while others are read. */
const IN_HAND = 4 * BATCH;

/** How long a batch waits to be full, in milliseconds. Chosen. */
const MAX_WAIT_MS = 200;

/** A worker that for so long doesn't say that it is at an article has died, in milliseconds: BullMQ's own choice. */
export const LOCK_MS = 30_000;

/** After how many workers that died with it an article is given up. Chosen: some may have died of something else. */
const MOST_DEATHS = 5;

/** An article that a worker has in hand, and what is called once it is in the graph or kept as a failure. */
interface InHand {
  readonly job: ArticleJob;
  readonly done: () => void;
  readonly failed: (error: Error) => void;
}

export interface WorkerOptions extends BatchOptions {
  /** Called with what came of each batch. */
  readonly told: (outcomes: readonly Outcome[]) => void;
  /** Called when an article was given up. */
  readonly gaveUp: () => void;
  /** How long a worker that died is waited for, in milliseconds. */
  readonly lockMs: number;
}

/**
 * Takes articles from the queue and ingests them, batch by batch. An article leaves the queue once it is in the graph or kept
 * as a failure: where the worker dies before, another one takes it, and the same text twice changes nothing.
 */
export class ArticleWorker {
  private constructor(
    private readonly redis: Redis,
    private readonly worker: Worker<ArticleJob>,
    private readonly arriving: PassThrough,
    /** Rejects where nothing can be ingested any more; what was in hand goes back to the queue. */
    readonly ended: Promise<void>,
  ) {}

  /** @throws QueueUnavailable */
  static async open(store: GraphStore, url: string, options: WorkerOptions): Promise<ArticleWorker> {
    const redis = await connected(url);
    const arriving = new PassThrough({ objectMode: true });
    const inHand = new Set<InHand>();
    let fault: Error | null = null;
    const take = ({ data: job }: { data: ArticleJob }): Promise<void> => {
      if (!isArticleJob(job)) throw new UnrecoverableError('it is no article');
      return new Promise((done, failed) => {
        // Nobody would go on with it.
        if (fault !== null) throw fault;
        const item: InHand = { job, done, failed };
        inHand.add(item);
        arriving.write(item);
      });
    };
    const { lockMs } = options;
    const worker = new Worker<ArticleJob>(QUEUE, take, {
      connection: redis,
      concurrency: IN_HAND,
      lockDuration: lockMs,
      stalledInterval: lockMs,
      maxStalledCount: MOST_DEATHS,
      autorun: false,
    });
    // Told by what fails; without a listener it would end the process.
    worker.on('error', () => undefined);
    worker.on('failed', options.gaveUp);
    try {
      // One that loses its server before its connections stand would never take anything.
      await worker.waitUntilReady();
    } catch (error) {
      await worker.close(true);
      redis.disconnect();
      throw new QueueUnavailable(shownAddress(url), error);
    }
    const ended = ingestArriving(store, arriving, inHand, options).catch((error: unknown) => {
      fault = error as Error;
      for (const { failed } of inHand) failed(fault);
      throw error;
    });
    // Whoever waits for it is told; until somebody does, it must not end the process.
    ended.catch(() => undefined);
    worker.run().catch((error: unknown) => arriving.destroy(new QueueUnavailable(shownAddress(url), error)));
    return new ArticleWorker(redis, worker, arriving, ended);
  }

  /** Takes no more, and ends once what is in hand is in the graph. */
  async close(): Promise<void> {
    await this.worker.close();
    this.arriving.end();
    await this.ended.catch(() => undefined);
    this.redis.disconnect();
  }
}

interface Arrived extends Batch {
  readonly items: readonly InHand[];
}

async function ingestArriving(
  store: GraphStore,
  arriving: AsyncIterable<InHand>,
  inHand: Set<InHand>,
  options: WorkerOptions,
): Promise<void> {
  const groups: AsyncIterable<InHand[]> = batchWithTimeout(BATCH, MAX_WAIT_MS, arriving);
  const batches = map((items: InHand[]): Arrived => ({ items, entries: items.map(entryOf), beside: [] }), groups);
  for await (const { batch, outcomes } of ingestBatches(store, batches, options)) {
    for (const item of batch.items) {
      inHand.delete(item);
      item.done();
    }
    options.told(outcomes);
  }
}

function entryOf({ job: { where, name, article } }: InHand): Entry {
  return { where, id: name, article };
}

import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../../config/config.js';
import { FailureLog } from '../../failure-log.js';
import type { GraphStore } from '../../graph/store.js';
import { PatientStore } from '../../ingestion/batch/patient-store.js';
import { ReadingThreads } from '../../ingestion/batch/reading-threads.js';
import type { Outcome } from '../../ingestion/ingest-entries.js';
import { patiently } from '../../patiently.js';
import { ArticleQueue } from '../../queue/article-queue.js';
import { ArticleWorker } from '../../queue/article-worker.js';
import { QueueUnavailable } from '../../queue/errors.js';
import { giveUp } from '../../queue/give-up.js';
import { ProgressLine } from '../ingest/progress-line.js';
import { Tally } from '../ingest/tally.js';
import { foreseenBy } from '../foreseen.js';
import type { Interruption } from '../interruption.js';
import { tell } from '../output.js';
import { tellWaiting } from '../tell-waiting.js';
import { queueAddress } from './open-queue.js';

/** How often it is looked whether the queue is empty, in milliseconds. Chosen. */
const LOOK_MS = 500;

export interface WorkerJob {
  /** Threads that read; null for one for each core. */
  readonly threads: number | null;
  /** Ends once the queue is empty. */
  readonly untilEmpty: boolean;
  /** A worker that for so long says nothing has died, in milliseconds. */
  readonly lockMs: number;
}

/**
 * Takes articles from the queue and ingests them, until Ctrl+C or SIGTERM, or the queue is empty where that is asked for;
 * what is in hand is finished. Waits for a queue that doesn't answer yet. Tells on one line how far it is.
 *
 * @returns how many failed
 * @throws QueueNotSet, QueueNeedsServer, QueueUnavailable, and what ingestBatches throws; what was in hand goes back then
 */
export async function work(
  opened: GraphStore,
  config: Config,
  job: WorkerJob,
  interruption: Interruption,
): Promise<number> {
  const url = queueAddress(config);
  const { signal } = interruption;
  const patience = { signal, waits: tellWaiting };
  const queue = await patiently(() => ArticleQueue.open(url), QueueUnavailable, patience);
  const log = new FailureLog(config.CASUS_DATA);
  const store = new PatientStore(opened, patience);
  const reader = ReadingThreads.open(job.threads ?? undefined);
  const tally = new Tally();
  const line = new ProgressLine(tally);
  const keepGivenUp = (): void => {
    // Tried again when the next one is given up, or a worker starts.
    giveUp(store, queue).catch((error: unknown) => {
      tell(`casus: what was given up stays in the queue: ${error instanceof Error ? error.message : String(error)}`);
    });
  };
  const options = {
    reader,
    foreseen: foreseenBy(log),
    told: (outcomes: readonly Outcome[]) => {
      tally.add(outcomes);
    },
    gaveUp: keepGivenUp,
    lockMs: job.lockMs,
  };
  try {
    const worker = await patiently(() => ArticleWorker.open(store, url, options), QueueUnavailable, patience);
    try {
      keepGivenUp();
      await Promise.race([worker.ended, untilToEnd(queue, job.untilEmpty, signal)]);
    } finally {
      await worker.close();
    }
  } finally {
    line.end();
    await reader.close();
    await queue.close();
  }
  for (const text of tally.lines) tell(`casus: ${text}`);
  return tally.failed;
}

/** Waits until somebody ends it, or nothing waits for a worker any more. */
async function untilToEnd(queue: ArticleQueue, untilEmpty: boolean, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await pause(LOOK_MS);
    if (!untilEmpty) continue;
    const { waiting, active, delayed } = await queue.counts();
    if (waiting + active + delayed === 0) return;
  }
}

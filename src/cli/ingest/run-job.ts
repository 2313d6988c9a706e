import type { GraphStore } from '../../graph/store.js';
import { Checkpoints } from '../../ingestion/batch/checkpoints.js';
import { PatientStore } from '../../ingestion/batch/patient-store.js';
import { totalBytes } from '../../sources/inputs.js';
import { Interruption } from '../interruption.js';
import { printLine, tell } from '../output.js';
import { tellWaiting } from '../tell-waiting.js';
import { nameOfJob, type IngestJob, type JobResult } from './ingest-job.js';
import { ProgressLine } from './progress-line.js';
import { Tally } from './tally.js';

/** What a job has while it runs. */
export interface RunningJob {
  /** Waited for where it doesn't answer. */
  readonly store: GraphStore;
  readonly checkpoints: Checkpoints;
  readonly tally: Tally;
  readonly line: ProgressLine;
  /** Somebody stops it: what is in hand is finished. */
  readonly signal: AbortSignal;
}

/** What is done of a job, in two parts. */
export interface JobParts {
  /** Goes through what the job names. */
  readonly goThrough: (running: RunningJob) => Promise<void>;
  /** Goes on after it came to its end. */
  readonly goOn?: (running: RunningJob) => Promise<void>;
}

const DONE = { threads: 'written', workers: 'handed over' };

/**
 * Runs a job of `casus ingest`: tells on one line how far it is, and its sums at the end. Ctrl+C stops it once what is in hand is
 * done; the same job then goes on from there. One that goes on after its end isn't stopped by Ctrl+C any more, but ended.
 *
 * @param by - who reads the articles
 * @throws what its parts throw; the same job then goes on from there
 */
export async function runJob(
  opened: GraphStore,
  job: IngestJob,
  by: keyof typeof DONE,
  { goThrough, goOn }: JobParts,
): Promise<JobResult> {
  const interruption = new Interruption(() => {
    tell(`casus: stopping once what is in hand is ${DONE[by]}; Ctrl+C again ends it at once`);
  });
  const { signal } = interruption;
  const tally = new Tally();
  const line = new ProgressLine(tally);
  let isStopped: boolean;
  try {
    const store = new PatientStore(opened, { signal, waits: tellWaiting });
    const checkpoints = await Checkpoints.open(store, nameOfJob(job, by), job.anew);
    if (checkpoints.isContinued) tell('casus: going on where it stopped; --anew begins at the beginning');
    line.ofAll(totalBytes(job.names));
    const running = { store, checkpoints, tally, line, signal };
    await goThrough(running);
    isStopped = signal.aborted;
    if (!isStopped) await checkpoints.close();
    if (!isStopped) await goOn?.(running);
  } finally {
    line.end();
    interruption.end();
  }
  tellSums(tally);
  if (job.json) await printLine(JSON.stringify({ summary: { ...tally.record, stopped: isStopped } }));
  if (isStopped) tell('casus: stopped; the same command goes on from here');
  return { failed: tally.failed, isStopped };
}

export function tellSums(tally: Tally): void {
  for (const text of tally.lines) tell(`casus: ${text}`);
}

import type { GraphStore } from '../../graph/store.js';
import { Checkpoints } from '../../ingestion/batch/checkpoints.js';
import { PatientStore } from '../../ingestion/batch/patient-store.js';
import type { ArticleQueue } from '../../queue/article-queue.js';
import { enqueueInputs } from '../../queue/enqueue-inputs.js';
import { inputsOf, totalBytes } from '../../sources/inputs.js';
import { Interruption } from '../interruption.js';
import { printLine, tell } from '../output.js';
import { tellWaiting } from '../tell-waiting.js';
import { nameOfJob, type IngestJob, type JobResult } from './ingest-job.js';
import { ProgressLine } from './progress-line.js';
import { Tally } from './tally.js';

/**
 * Hands the articles of files, folders, archives and addresses over to workers, and tells on one line how far it is. Where the
 * queue is full it waits. Ctrl+C stops it; the same command then goes on from there.
 *
 * @returns how many could not be read, and whether it was stopped
 * @throws what enqueueInputs throws; the same command then goes on from there
 */
export async function handOverFiles(opened: GraphStore, queue: ArticleQueue, job: IngestJob): Promise<JobResult> {
  const { names, hints, json, anew, allowsPrivate } = job;
  const interruption = new Interruption(() => {
    tell('casus: stopping once what is in hand is handed over; Ctrl+C again ends it at once');
  });
  const { signal } = interruption;
  const store = new PatientStore(opened, { signal, waits: tellWaiting });
  const checkpoints = await Checkpoints.open(store, nameOfJob(job, 'workers'), anew);
  if (checkpoints.isContinued) tell('casus: going on where it stopped; --anew begins at the beginning');
  const tally = new Tally();
  const line = new ProgressLine(tally);
  line.ofAll(totalBytes(names));
  try {
    const inputs = inputsOf(names, hints, { allowsPrivate, signal });
    const options = {
      checkpoints,
      signal,
      told: (bytes: number) => {
        line.took(bytes);
      },
    };
    for await (const { added, failed } of enqueueInputs(store, queue, inputs, options)) {
      tally.handedOver += added;
      tally.add(failed);
    }
  } finally {
    line.end();
    interruption.end();
  }
  const isStopped = signal.aborted;
  if (!isStopped) await checkpoints.close();
  for (const text of tally.lines) tell(`casus: ${text}`);
  if (json) await printLine(JSON.stringify({ summary: { ...tally.record, stopped: isStopped } }));
  if (isStopped) tell('casus: stopped; the same command goes on from here');
  return { failed: tally.failed, isStopped };
}

import type { GraphStore } from '../../graph/store.js';
import type { ArticleQueue } from '../../queue/article-queue.js';
import { enqueueInputs } from '../../queue/enqueue-inputs.js';
import { inputsOf } from '../../sources/inputs.js';
import type { IngestJob, JobResult } from './ingest-job.js';
import { runJob, type RunningJob } from './run-job.js';

/**
 * Hands the articles of files, folders, archives and addresses over to workers. Where the queue is full it waits.
 *
 * @returns how many could not be read, and whether it was stopped
 * @throws what enqueueInputs throws; the same command then goes on from there
 */
export function handOverFiles(opened: GraphStore, queue: ArticleQueue, job: IngestJob): Promise<JobResult> {
  const { names, hints, allowsPrivate } = job;
  const goThrough = async ({ store, checkpoints, tally, line, signal }: RunningJob): Promise<void> => {
    const inputs = inputsOf(names, hints, { allowsPrivate, signal });
    const told = (bytes: number): void => {
      line.took(bytes);
    };
    for await (const { added, failed } of enqueueInputs(store, queue, inputs, { checkpoints, signal, told })) {
      tally.handedOver += added;
      tally.add(failed);
    }
  };
  return runJob(opened, job, 'workers', { goThrough });
}

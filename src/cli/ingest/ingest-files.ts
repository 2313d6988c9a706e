import type { FailureLog } from '../../failure-log.js';
import type { GraphStore } from '../../graph/store.js';
import { ingestInputs, type InputOptions } from '../../ingestion/batch/ingest-inputs.js';
import { ReadingThreads } from '../../ingestion/batch/reading-threads.js';
import type { Outcome } from '../../ingestion/ingest-entries.js';
import type { Input } from '../../sources/input.js';
import { inputsOf } from '../../sources/inputs.js';
import { WatchedNames } from '../../sources/watched-names.js';
import { foreseenBy } from '../foreseen.js';
import { printLine, tell } from '../output.js';
import type { IngestJob, JobResult } from './ingest-job.js';
import { runJob, tellSums, type RunningJob } from './run-job.js';

/**
 * Ingests the articles of files, folders, archives and addresses. What can't be read is kept as a failure, and the rest is
 * ingested all the same. One that watches is stopped only where that is before it came to its end.
 *
 * @returns how many failed, and whether it was stopped
 * @throws what ingestInputs throws; the same command then goes on from there
 */
export async function ingestFiles(opened: GraphStore, log: FailureLog, job: IngestJob): Promise<JobResult> {
  const { names, hints, json, watch, allowsPrivate } = job;
  // Before anything is listed, so that nothing comes in between.
  const watched = watch ? await WatchedNames.open(names, tellUnwatched) : null;
  const reader = ReadingThreads.open();
  const ingest = async (
    { store, checkpoints, tally, line, signal }: RunningJob,
    inputs: AsyncIterable<Input>,
    tellOf: (outcomes: readonly Outcome[]) => void,
  ): Promise<void> => {
    const told = (bytes: number): void => {
      line.took(bytes);
    };
    const options: InputOptions = { reader, checkpoints, signal, told, foreseen: foreseenBy(log) };
    for await (const outcomes of ingestInputs(store, inputs, options)) {
      tally.add(outcomes);
      tellOf(outcomes);
      if (!json) continue;
      for (const outcome of outcomes) await printLine(JSON.stringify(recordOf(outcome)));
    }
  };
  const goThrough = (running: RunningJob): Promise<void> => {
    const { signal } = running;
    return ingest(running, inputsOf(names, hints, { allowsPrivate, signal }), () => undefined);
  };
  const goOn = async (running: RunningJob): Promise<void> => {
    if (watched === null) return;
    tellSums(running.tally);
    tell('casus: watching for what comes and changes; Ctrl+C ends it');
    running.line.goOn();
    await ingest(running, watched.inputs(hints, { allowsPrivate }), tellFailed);
  };
  try {
    return await runJob(opened, job, 'threads', { goThrough, goOn });
  } finally {
    await watched?.close();
    await reader.close();
  }
}

function tellUnwatched(error: unknown): void {
  tell(
    `casus: not everything can be watched (${String(error)}). Watch fewer files, or start the command now and again.`,
  );
}

/** Tells at once what failed of what came, since the sums come only at the end. */
function tellFailed(outcomes: readonly Outcome[]): void {
  const [first, ...more] = outcomes.flatMap((outcome) => ('error' in outcome ? [outcome.error] : []));
  if (first !== undefined) tell(`casus: ${first.message} ${first.details.remedy}`);
  if (more.length > 0) tell(`casus: ${more.length} more failed; casus failures list tells which`);
}

function recordOf(outcome: Outcome): Record<string, unknown> {
  const { where } = outcome;
  if ('error' in outcome) return { where, id: outcome.id, error: outcome.error.message, code: outcome.error.code };
  const { article, created, claims, events, actors, dropped } = outcome;
  return { where, id: article.id, created, claims, events, actors, ...(dropped.length > 0 ? { dropped } : {}) };
}

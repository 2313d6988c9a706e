import type { FailureLog } from '../../failure-log.js';
import type { GraphStore } from '../../graph/store.js';
import { Checkpoints } from '../../ingestion/batch/checkpoints.js';
import { ingestInputs, type InputOptions } from '../../ingestion/batch/ingest-inputs.js';
import { PatientStore } from '../../ingestion/batch/patient-store.js';
import { ReadingThreads } from '../../ingestion/batch/reading-threads.js';
import type { Outcome } from '../../ingestion/ingest-entries.js';
import type { Input } from '../../sources/input.js';
import { inputsOf, totalBytes } from '../../sources/inputs.js';
import { WatchedNames } from '../../sources/watched-names.js';
import { foreseenBy } from '../foreseen.js';
import { Interruption } from '../interruption.js';
import { printLine, tell } from '../output.js';
import { tellWaiting } from '../tell-waiting.js';
import { nameOfJob, type IngestJob, type JobResult } from './ingest-job.js';
import { ProgressLine } from './progress-line.js';
import { Tally } from './tally.js';

/**
 * Ingests the articles of files, folders, archives and addresses, and tells on one line how far it is. What can't be read is
 * kept as a failure, and the rest is ingested all the same. Ctrl+C stops it once what is in hand is written; the same command
 * then goes on from there. One that watches is stopped only where that is before it came to its end.
 *
 * @returns how many failed, and whether it was stopped
 * @throws what ingestInputs throws; the same command then goes on from there
 */
export async function ingestFiles(opened: GraphStore, log: FailureLog, job: IngestJob): Promise<JobResult> {
  const { names, hints, json, anew, watch, allowsPrivate } = job;
  // Before anything is listed, so that nothing comes in between.
  const watched = watch ? await WatchedNames.open(names, tellUnwatched) : null;
  const interruption = new Interruption(() => {
    tell('casus: stopping once what is in hand is written; Ctrl+C again ends it at once');
  });
  const { signal } = interruption;
  const store = new PatientStore(opened, { signal, waits: tellWaiting });
  const checkpoints = await Checkpoints.open(store, nameOfJob(job, 'threads'), anew);
  if (checkpoints.isContinued) tell('casus: going on where it stopped; --anew begins at the beginning');
  const reader = ReadingThreads.open();
  const tally = new Tally();
  const line = new ProgressLine(tally);
  line.ofAll(totalBytes(names));
  const options: InputOptions = {
    ...{ reader, checkpoints, signal },
    foreseen: foreseenBy(log),
    told: (bytes) => {
      line.took(bytes);
    },
  };
  const ingest = async (inputs: AsyncIterable<Input>, told: (outcomes: readonly Outcome[]) => void): Promise<void> => {
    for await (const outcomes of ingestInputs(store, inputs, options)) {
      tally.add(outcomes);
      told(outcomes);
      if (!json) continue;
      for (const outcome of outcomes) await printLine(JSON.stringify(recordOf(outcome)));
    }
  };
  let isStopped: boolean;
  try {
    await ingest(inputsOf(names, hints, { allowsPrivate, signal }), () => undefined);
    isStopped = signal.aborted;
    if (!isStopped) await checkpoints.close();
    if (watched !== null && !isStopped) {
      for (const text of tally.lines) tell(`casus: ${text}`);
      tell('casus: watching for what comes and changes; Ctrl+C ends it');
      line.goOn();
      await ingest(watched.inputs(hints, { allowsPrivate }), tellFailed);
    }
  } finally {
    line.end();
    interruption.end();
    await watched?.close();
    await reader.close();
  }
  for (const text of tally.lines) tell(`casus: ${text}`);
  if (json) await printLine(JSON.stringify({ summary: { ...tally.record, stopped: isStopped } }));
  if (isStopped) tell('casus: stopped; the same command goes on from here');
  return { failed: tally.failed, isStopped };
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

import { CasusError } from '../../errors.js';
import type { FailureLog } from '../../failure-log.js';
import type { GraphStore } from '../../graph/store.js';
import { Checkpoints } from '../../ingestion/batch/checkpoints.js';
import { IngestionFailed } from '../../ingestion/batch/errors.js';
import { ingestInputs } from '../../ingestion/batch/ingest-inputs.js';
import { PatientStore } from '../../ingestion/batch/patient-store.js';
import { ReadingThreads } from '../../ingestion/batch/reading-threads.js';
import type { Outcome } from '../../ingestion/ingest-entries.js';
import { inputsOf, totalBytes } from '../../sources/inputs.js';
import { Interruption } from '../interruption.js';
import { printLine, tell } from '../output.js';
import { tellWaiting } from '../tell-waiting.js';
import { nameOfJob, type IngestJob, type JobResult } from './ingest-job.js';
import { ProgressLine } from './progress-line.js';
import { Tally } from './tally.js';

/**
 * Ingests the articles of files, folders, archives and addresses, and tells on one line how far it is. What can't be read is
 * kept as a failure, and the rest is ingested all the same. Ctrl+C stops it once what is in hand is written; the same command
 * then goes on from there.
 *
 * @returns how many failed, and whether it was stopped
 * @throws what ingestInputs throws; the same command then goes on from there
 */
export async function ingestFiles(opened: GraphStore, log: FailureLog, job: IngestJob): Promise<JobResult> {
  const { names, hints, json, anew, allowsPrivate } = job;
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
  void totalBytes(names).then((bytes) => {
    line.ofAll(bytes);
  });
  try {
    const batches = ingestInputs(store, inputsOf(names, hints, { allowsPrivate }), {
      reader,
      checkpoints,
      foreseen: (where, error) =>
        error instanceof CasusError ? error : new IngestionFailed(where, log.record(error).id, error),
      signal,
      told: (bytes) => {
        line.took(bytes);
      },
    });
    for await (const outcomes of batches) {
      tally.add(outcomes);
      if (!json) continue;
      for (const outcome of outcomes) await printLine(JSON.stringify(recordOf(outcome)));
    }
  } finally {
    line.end();
    interruption.end();
    await reader.close();
  }
  const isStopped = signal.aborted;
  if (!isStopped) await checkpoints.close();
  for (const text of tally.lines) tell(`casus: ${text}`);
  if (json) await printLine(JSON.stringify({ summary: { ...tally.record, stopped: isStopped } }));
  if (isStopped) tell('casus: stopped; the same command goes on from here');
  return { failed: tally.failed, isStopped };
}

function recordOf(outcome: Outcome): Record<string, unknown> {
  const { where } = outcome;
  if ('error' in outcome) return { where, id: outcome.id, error: outcome.error.message, code: outcome.error.code };
  const { article, created, claims, events, actors, dropped } = outcome;
  return { where, id: article.id, created, claims, events, actors, ...(dropped.length > 0 ? { dropped } : {}) };
}

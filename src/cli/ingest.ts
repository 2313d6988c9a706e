import type { InputHints } from '../article/input-hints.js';
import type { GraphStore } from '../graph/store.js';
import { ingestEntries, type Outcome } from '../ingestion/ingest-entries.js';
import { readInputs } from './inputs.js';
import { printLine, tell } from './output.js';

/**
 * Ingests the articles of files, and prints what came of each as one line of JSON. What can't be read is told, and the
 * rest is ingested all the same.
 *
 * @returns how many failed
 */
export async function ingestFiles(store: GraphStore, names: readonly string[], hints: InputHints): Promise<number> {
  const started = performance.now();
  const counts = { created: 0, known: 0, failed: 0 };
  for await (const outcome of ingestEntries(store, readInputs(names, hints))) {
    counts['error' in outcome ? 'failed' : outcome.created ? 'created' : 'known'] += 1;
    await printLine(JSON.stringify(lineOf(outcome)));
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  tell(`casus: ${counts.created} new, ${counts.known} known already, ${counts.failed} failed, in ${seconds} s`);
  return counts.failed;
}

function lineOf(outcome: Outcome): Record<string, unknown> {
  const { where } = outcome;
  if ('error' in outcome) return { where, id: outcome.id, error: outcome.error.message, code: outcome.error.code };
  const { article, created, claims, events, actors, dropped } = outcome;
  return { where, id: article.id, created, claims, events, actors, ...(dropped.length > 0 ? { dropped } : {}) };
}

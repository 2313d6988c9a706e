import type { InputHints } from '../article/read-articles.js';
import type { GraphStore } from '../graph/store.js';
import { ingestEntries } from '../ingestion/ingest-entries.js';
import { readInputs } from './inputs.js';
import { printLine, tell } from './output.js';

/**
 * Ingests the articles of files, and prints what came of each as one line of JSON. What can't be read is told, and the
 * rest is ingested all the same.
 *
 * @returns how many failed
 */
export async function ingest(store: GraphStore, names: readonly string[], hints: InputHints): Promise<number> {
  const started = performance.now();
  const counts = { created: 0, known: 0, failed: 0 };
  for await (const outcome of ingestEntries(store, readInputs(names, hints))) {
    if ('error' in outcome) {
      counts.failed += 1;
      await printLine(
        JSON.stringify({
          where: outcome.where,
          id: outcome.id,
          error: outcome.error.message,
          code: outcome.error.code,
        }),
      );
    } else {
      counts[outcome.created ? 'created' : 'known'] += 1;
      await printLine(JSON.stringify(outcome));
    }
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  tell(`casus: ${counts.created} new, ${counts.known} known already, ${counts.failed} failed, in ${seconds} s`);
  return counts.failed;
}

import { existsSync } from 'node:fs';
import type { Entry } from '../article/reading.js';
import type { CasusError } from '../errors.js';
import { DeadLetterUnknown, OriginalNotKept } from '../graph/dead-letters/errors.js';
import type { GraphStore } from '../graph/store.js';
import { ingest } from '../ingestion/ingest.js';
import { retryDeadLetter, type Retried } from '../ingestion/retry-dead-letter.js';
import { idsWanted, type Wanted } from './failures.js';
import { readInputs } from './inputs.js';
import { printLine, tell } from './output.js';
import { settings } from './with-store.js';

/**
 * Tries failures again, one after the other, and prints what came of each as one line of JSON.
 *
 * @returns how many failed again
 * @throws OptionInvalid
 */
export async function retryFailures(store: GraphStore, ids: readonly string[], wanted: Wanted): Promise<number> {
  const started = performance.now();
  const { CASUS_FETCH_PRIVATE: allowsPrivate } = await settings();
  const counts = { retried: 0, failed: 0 };
  for await (const page of idsWanted(store, ids, wanted)) {
    for (const id of page) {
      const result = await retryOne(store, id, allowsPrivate);
      counts.retried += 1;
      if (result.failed.length > 0) counts.failed += 1;
      await printLine(JSON.stringify(result));
    }
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  tell(`casus: ${counts.retried} retried, ${counts.failed} failed again, in ${seconds} s`);
  return counts.failed;
}

/** What is printed of one. */
interface Result {
  readonly id: string;
  readonly where?: string;
  readonly articles: readonly object[];
  readonly failed: readonly object[];
}

async function retryOne(store: GraphStore, id: string, allowsPrivate: boolean): Promise<Result> {
  const readAgain = (where: string) => entriesNowAt(where, allowsPrivate);
  try {
    return resultOf(await retryDeadLetter(store, id, (article) => ingest(store, article), { readAgain }));
  } catch (error) {
    if (!(error instanceof DeadLetterUnknown || error instanceof OriginalNotKept)) throw error;
    return { id, articles: [], failed: [faultOf(error.details.where, error)] };
  }
}

function resultOf({ id, where, ingested, failed }: Retried): Result {
  return {
    id,
    where,
    articles: ingested.map(({ article, created, claims, events, actors, dropped }) => {
      return { id: article.id, created, claims, events, actors, ...(dropped.length > 0 ? { dropped } : {}) };
    }),
    failed: failed.map((entry) => faultOf(entry.where, entry.error)),
  };
}

function faultOf(where: string, { message, code, details }: CasusError): object {
  return { where, error: `${message} ${details.remedy}`, code };
}

/** What a file or an address now holds; null where it is neither, such as standard input, or a line. */
function entriesNowAt(where: string, allowsPrivate: boolean): AsyncIterable<Entry> | null {
  const isThere = where !== '-' && (/^https?:\/\//.test(where) || existsSync(where));
  return isThere ? readInputs([where], {}, { allowsPrivate }) : null;
}

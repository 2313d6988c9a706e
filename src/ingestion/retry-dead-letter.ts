import { Readable } from 'node:stream';
import type { Article } from '../article/article.js';
import { ArticleEmpty } from '../article/errors.js';
import { originalOf } from '../article/original-of.js';
import { readArticles } from '../article/read-articles.js';
import type { Entry, FailedEntry } from '../article/reading.js';
import { CasusError } from '../errors.js';
import type { OpenedLetter } from '../graph/dead-letters/dead-letter.js';
import { deadLetterId, deadLetterWrites } from '../graph/dead-letters/dead-letter-writes.js';
import { discardWrite } from '../graph/dead-letters/discard-dead-letters.js';
import { OriginalNotKept } from '../graph/dead-letters/errors.js';
import { deadLetter } from '../graph/dead-letters/read-dead-letters.js';
import type { GraphStore } from '../graph/store.js';
import type { Ingested } from './ingest-article.js';

/** What came of trying a dead letter again. */
export interface Retried {
  readonly id: string;
  readonly where: string;
  /** What the graph now holds of it. */
  readonly ingested: readonly Ingested[];
  /** What failed again, and is kept; empty where all went well. */
  readonly failed: readonly FailedEntry[];
}

export interface RetryOptions {
  /** When, ISO 8601 in UTC; now by default. */
  readonly now?: string;
  /** Reads anew what nothing was kept of; null where it can't. Without it, such a letter is refused. */
  readonly readAgain?: (where: string) => AsyncIterable<Entry> | null;
}

/**
 * Tries a dead letter again: reads what was kept of it, and ingests each article. Where all went well, the letter is gone
 * once they are in the graph; where anything failed, it stays, with the new reason and one attempt more. Stopped in
 * between, it is simply tried again, since the same text twice changes nothing.
 *
 * @param ingestOne - ingests an article, in a transaction of its own
 * @throws DeadLetterUnknown, OriginalNotKept, StoreUnavailable, StoreUnwritable; the letter is as it was then
 */
export async function retryDeadLetter(
  store: GraphStore,
  id: string,
  ingestOne: (article: Article) => Promise<Ingested>,
  { now = new Date().toISOString(), readAgain }: RetryOptions = {},
): Promise<Retried> {
  const letter = await deadLetter(store, id);
  const { where, original } = letter;
  const entries =
    original === null ? readAgain?.(where) : readArticles(Readable.from([original.bytes]), where, original.hints);
  if (entries === undefined || entries === null) throw new OriginalNotKept(where);
  const tried = await ingestEach(entries, where, ingestOne);
  const failed =
    original === null ? tried.failed : tried.failed.slice(0, 1).map(({ error }) => sameLetter(letter, error));
  const stays = failed.some((entry) => deadLetterId(entry) === id);
  await store.write([...deadLetterWrites(failed, now), ...(stays ? [] : [discardWrite([id])])]);
  return { id, where, ingested: tried.ingested, failed };
}

async function ingestEach(
  entries: AsyncIterable<Entry>,
  where: string,
  ingestOne: (article: Article) => Promise<Ingested>,
): Promise<{ ingested: Ingested[]; failed: FailedEntry[] }> {
  const [ingested, failed]: [Ingested[], FailedEntry[]] = [[], []];
  for await (const entry of entries) {
    if ('error' in entry) failed.push(entry);
    else {
      try {
        ingested.push(await ingestOne(entry.article));
      } catch (error) {
        if (!(error instanceof CasusError)) throw error;
        failed.push({ where: entry.where, id: entry.id, error, original: originalOf(entry.article) });
      }
    }
  }
  // What once failed isn't forgotten because nothing is found in it now.
  if (ingested.length + failed.length === 0) {
    failed.push({ where, id: null, error: new ArticleEmpty(where), original: null });
  }
  return { ingested, failed };
}

/** The letter as an entry that failed anew: what was kept stays, wherever in it the fault is. */
function sameLetter({ where, name, original }: OpenedLetter, error: CasusError): FailedEntry {
  return { where, id: name, error, original };
}

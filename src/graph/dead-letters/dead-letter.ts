import type { ArticleFormat } from '../../article/article-format.js';
import type { Original } from '../../article/reading.js';
import type { Order } from '../order.js';

/** What could not be ingested, and why; kept so that it can be tried again. */
export interface DeadLetter {
  readonly id: string;
  /** The file, the line of it, or the address where it was read. */
  readonly where: string;
  /** The name that its source gives it; null where it gives none. */
  readonly name: string | null;
  /** Of the error of the last attempt, as are reason and remedy. */
  readonly code: string;
  readonly reason: string;
  readonly remedy: string;
  /** Null where its look tells, or where nothing of it was kept. */
  readonly format: ArticleFormat | null;
  /** How many bytes it has; null where nothing of it was kept. */
  readonly bytes: number | null;
  /** How its text begins, for a look at it; null where it's no text, or nothing was kept. */
  readonly beginning: string | null;
  /** When it failed first, ISO 8601 in UTC. */
  readonly failedAt: string;
  /** When it was tried last. */
  readonly triedAt: string;
  readonly attempts: number;
}

/** A dead letter with what it is: null where there was nothing to keep, or too much. */
export interface OpenedLetter extends DeadLetter {
  readonly original: Original | null;
}

/** The newest first, by when it failed first: a page stays as it is while letters are tried again. */
export const NEWEST_LETTERS: Order = {
  name: 'dead letters newest',
  keys: [
    { cypher: 'letter.failedAt', column: 'failedAt', type: 'string' },
    { cypher: 'letter.id', column: 'id', type: 'string' },
  ],
  isDescending: true,
};

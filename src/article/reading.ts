import type { CasusError } from '../errors.js';
import type { Article } from './article.js';
import type { InputHints } from './input-hints.js';

/** An article as a reader found it. */
export interface Reading {
  /** The name that its source gives it, to find it again in what comes out; null where it gives none. */
  readonly id: string | null;
  readonly article: Article;
}

/** What came of one file, or of one line of a file: an article, or why there is none. */
export type Entry = ({ readonly where: string } & Reading) | FailedEntry;

export interface FailedEntry {
  readonly where: string;
  readonly id: string | null;
  readonly error: CasusError;
  /** What couldn't be read, so that it can be tried again; null where there is nothing to keep, or too much. */
  readonly original: Original | null;
}

/** One article as it came, and all that is needed to read it: its format is told, wherever it was cut out of. */
export interface Original {
  readonly bytes: Uint8Array;
  readonly hints: InputHints;
}

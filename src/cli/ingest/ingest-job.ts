import { resolve } from 'node:path';
import { isAddress } from '../../sources/is-address.js';
import type { SourceHints } from '../../sources/source-hints.js';

/** What `casus ingest` is asked to do. */
export interface IngestJob {
  /** Of files, folders, patterns and addresses; "-" for standard input. */
  readonly names: readonly string[];
  readonly hints: SourceHints;
  /** Prints a line of JSON for each article, and one with the sums. */
  readonly json: boolean;
  /** Begins at the beginning, where an earlier one stopped. */
  readonly anew: boolean;
  /** Goes on with what comes and changes, until Ctrl+C. */
  readonly watch: boolean;
  /** Whether addresses of this network may be asked. */
  readonly allowsPrivate: boolean;
}

/** What came of it. */
export interface JobResult {
  readonly failed: number;
  /** Whether somebody stopped it before its end. */
  readonly isStopped: boolean;
}

/** Tells one job from another: what is to be read, wherever the command is given, how, and by whom. */
export function nameOfJob({ names, hints }: IngestJob, by: 'threads' | 'workers'): string {
  const places = names.map((name) => (name === '-' || isAddress(name) ? name : resolve(name)));
  return JSON.stringify([by, places, hints]);
}

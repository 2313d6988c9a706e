import { CasusError } from '../errors.js';
import type { FailureLog } from '../failure-log.js';
import { tell } from './output.js';

/** Exit codes: something failed, and the command was not understood. */
export const FAILED = 1;
export const MISUSED = 2;

/**
 * Tells a person, in one line, what failed and what to do. An unforeseen error is told by an id, and its stack goes to
 * the log; with `verbose` it is shown as well.
 */
export function tellFailure(error: unknown, log: FailureLog, verbose: boolean): void {
  if (error instanceof CasusError) {
    tell(`casus: ${error.message} ${error.details.remedy}`);
  } else {
    const { id, place } = log.record(error);
    tell(`casus: something unforeseen went wrong; its details are in ${place} under ${id}.`);
  }
  if (!verbose) return;
  for (const line of (error instanceof Error ? stackOf(error) : String(error)).split('\n')) tell(line);
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}

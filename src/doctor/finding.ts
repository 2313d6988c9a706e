import { CasusError } from '../errors.js';

/** Fine; fine, with something that ought to be known; or nothing that Casus can run with. */
export type Verdict = 'ok' | 'warn' | 'fail';

/** What one look at a set-up found. */
export interface Finding {
  readonly verdict: Verdict;
  /** What was looked at, in a word. */
  readonly check: string;
  /** What was found. */
  readonly says: string;
  /** What to do about it; null where that is nothing. */
  readonly remedy: string | null;
}

export function ok(check: string, says: string): Finding {
  return { verdict: 'ok', check, says, remedy: null };
}

export function warn(check: string, says: string, remedy: string): Finding {
  return { verdict: 'warn', check, says, remedy };
}

export function fail(check: string, says: string, remedy: string): Finding {
  return { verdict: 'fail', check, says, remedy };
}

/**
 * What Casus raised on purpose, as a finding.
 *
 * @throws the error itself, where nobody foresaw it
 */
export function failed(check: string, error: unknown): Finding {
  if (!(error instanceof CasusError)) throw error;
  return fail(check, error.message, error.details.remedy);
}

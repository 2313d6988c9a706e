import pRetry from 'p-retry';
import type { CasusError } from './errors.js';

/** How often something that doesn't answer is asked again, and after how many milliseconds: each time twice as long, up to the longest. Chosen: five minutes in all. */
const RETRIES = { retries: 14, minTimeout: 500, factor: 2, maxTimeout: 30_000 };

/** What something that doesn't answer is waited for by. */
export interface Patience {
  /** Once it says so, nothing is waited for any more. */
  readonly signal: AbortSignal;
  /** Told each time before it is asked again. */
  readonly waits: (error: CasusError) => void;
}

/**
 * Does some work, and does it again where something doesn't answer, after longer and longer pauses, for five minutes.
 *
 * @param work - may be done twice
 * @param absence - the error of something that doesn't answer
 * @throws what `work` throws at last
 */
export function patiently<T>(
  work: () => Promise<T>,
  absence: abstract new (...parameters: never[]) => CasusError,
  { signal, waits }: Patience,
): Promise<T> {
  return pRetry(work, {
    ...RETRIES,
    shouldRetry: ({ error }) => error instanceof absence && !signal.aborted,
    onFailedAttempt: ({ error }) => {
      if (error instanceof absence) waits(error);
    },
  });
}

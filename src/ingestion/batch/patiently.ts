import pRetry from 'p-retry';
import { StoreUnavailable } from '../../graph/errors.js';

/** How often a store that doesn't answer is asked again, and after how many milliseconds: each time twice as long, up to the longest. Chosen: five minutes in all. */
const RETRIES = { retries: 14, minTimeout: 500, factor: 2, maxTimeout: 30_000 };

/** What a store that doesn't answer is waited for by. */
export interface Patience {
  /** Once it says so, a store that doesn't answer isn't waited for any more. */
  readonly signal: AbortSignal;
  /** Told each time that the store doesn't answer and will be asked again. */
  readonly waits: (error: StoreUnavailable) => void;
}

/**
 * Does some work, and does it again where the store doesn't answer, after longer and longer pauses.
 *
 * @param work - may be done twice
 * @throws what `work` throws; StoreUnavailable where the store doesn't answer for five minutes
 */
export function patiently<T>(work: () => Promise<T>, { signal, waits }: Patience): Promise<T> {
  return pRetry(work, {
    ...RETRIES,
    shouldRetry: ({ error }) => error instanceof StoreUnavailable && !signal.aborted,
    onFailedAttempt: ({ error }) => {
      if (error instanceof StoreUnavailable) waits(error);
    },
  });
}

import pRetry from 'p-retry';
import { StoreUnavailable } from '../../graph/errors.js';

/** How often a store that doesn't answer is asked again, and after how many milliseconds: each time twice as long, up to the longest. Chosen: five minutes in all. */
const RETRIES = { retries: 14, minTimeout: 500, factor: 2, maxTimeout: 30_000 };

/** How long a store is waited for. */
export interface Patience {
  /** Once it says so, a store that doesn't answer isn't waited for. */
  readonly signal: AbortSignal;
  /** Told each time that the store doesn't answer and will be asked again. */
  readonly waits: (error: StoreUnavailable) => void;
}

/**
 * Does work that may be done again, and waits for a store that doesn't answer.
 *
 * @throws StoreUnavailable where the store doesn't answer for five minutes, and what `work` throws
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

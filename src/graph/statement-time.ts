import { StatementTimedOut } from './errors.js';
import { nameOf, type Composed } from './statement-text.js';

/** Longest that a statement may run where nothing else is set. Chosen: far above what any statement should take. */
export const STATEMENT_TIMEOUT_MS = 120_000;

/**
 * Waits for what a statement gives, and no longer than that. It isn't stopped by it.
 *
 * @throws StatementTimedOut
 */
export async function inTime<T>(work: Promise<T>, statement: string | Composed, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StatementTimedOut(nameOf(statement), timeoutMs));
    }, timeoutMs);
  });
  try {
    return await Promise.race([work, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}

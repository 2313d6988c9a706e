import { Announced } from '../announced.js';
import { errandNow, type Errand } from './errand.js';
import type { Row, Statement } from './store.js';

/** What is told of a statement once it has run. Never its parameters, which hold what people read and write. */
export interface StatementRun {
  readonly statement: Statement;
  /** When it began, in milliseconds since 1970, and how long it took. */
  readonly began: number;
  readonly ms: number;
  /** Null where it failed. */
  readonly rows: number | null;
  readonly errand: Errand | undefined;
}

/** Each statement, once it has run; on the command line to nobody. */
export const statementRuns = new Announced<StatementRun>('casus:statement');

/**
 * Runs one statement, unless nobody waits for it any more, and tells of it.
 *
 * @throws what Errand.mustGoOn and `work` throw
 */
export async function runStatement(statement: Statement, work: () => Promise<Row[]>): Promise<Row[]> {
  const errand = errandNow();
  errand?.mustGoOn();
  if (!statementRuns.isHeard) return work();
  const began = Date.now();
  const started = performance.now();
  let rows: number | null = null;
  try {
    const result = await work();
    rows = result.length;
    return result;
  } finally {
    const run: StatementRun = { statement, began, ms: performance.now() - started, rows, errand };
    statementRuns.tell(run);
  }
}

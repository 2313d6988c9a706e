import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel';
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

/** Where every statement is told of. */
const STATEMENTS = 'casus:statement';
const statementRuns = channel(STATEMENTS);

/**
 * Tells whoever counts, logs or traces statements of each: nobody, on the command line.
 *
 * @returns what ends it
 */
export function onStatement(listener: (run: StatementRun) => void): () => void {
  const listen = (run: unknown): void => {
    listener(run as StatementRun);
  };
  subscribe(STATEMENTS, listen);
  return () => void unsubscribe(STATEMENTS, listen);
}

/**
 * Runs one statement, unless nobody waits for it any more, and tells of it.
 *
 * @throws what Errand.mustGoOn and `work` throw
 */
export async function runStatement(statement: Statement, work: () => Promise<Row[]>): Promise<Row[]> {
  const errand = errandNow();
  errand?.mustGoOn();
  if (!statementRuns.hasSubscribers) return work();
  const began = Date.now();
  const started = performance.now();
  let rows: number | null = null;
  try {
    const result = await work();
    rows = result.length;
    return result;
  } finally {
    const run: StatementRun = { statement, began, ms: performance.now() - started, rows, errand };
    statementRuns.publish(run);
  }
}

import { byCodeUnits } from '../resolution/fold-forms.js';
import type { Composed } from './statement-text.js';
import { statementText } from './statements.js';
import type { Parameters, Row, Statement } from './store.js';

/**
 * The rows of a statement as GraphStore.read promises them. A list's statement only says which and in what order; the one
 * that its header names after "Then" says what they are, so that no store has to carry all columns of everything through
 * a sort.
 *
 * @param run - runs one statement
 */
export async function completeRows(
  run: (statement: Statement | Composed, parameters: Parameters) => Promise<Row[]>,
  statement: Statement | Composed,
  parameters: Parameters,
): Promise<Row[]> {
  const rows = await run(statement, parameters);
  const { then } = statementText(statement);
  if (then === null || rows.length === 0) return rows;
  const told = await run(then, { ids: [...new Set(rows.map(({ id }) => id!))] });
  const toldOf = new Map(told.map((row) => [row.id, row]));
  // What was deleted in between is left out.
  return rows.filter(({ id }) => toldOf.has(id)).map((row) => ({ ...toldOf.get(row.id), ...row }));
}

/**
 * Rows in the form in which both stores give them: columns named `…Ids` hold sets, which each store gives in an order of
 * its own, and are sorted here.
 */
export function plainRows(rows: readonly Record<string, unknown>[]): Row[] {
  // All rows of a statement have the same columns.
  const sets = Object.keys(rows[0] ?? {}).filter((name) => name.endsWith('Ids'));
  if (sets.length === 0) return rows as Row[];
  for (const row of rows) {
    for (const name of sets) if (Array.isArray(row[name])) (row[name] as string[]).sort(byCodeUnits);
  }
  return rows as Row[];
}

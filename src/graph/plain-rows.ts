import { byCodeUnits } from '../resolution/fold-forms.js';
import type { Row, Value } from './store.js';

/**
 * Rows as GraphStore promises them: columns named `…Ids` hold sets, which each store gives in an order of its own, and
 * are sorted here.
 */
export function plainRows(rows: readonly Record<string, unknown>[]): Row[] {
  return rows.map((row) => {
    for (const [name, value] of Object.entries(row)) {
      if (name.endsWith('Ids') && Array.isArray(value)) (value as string[]).sort(byCodeUnits);
    }
    return row as Record<string, Value>;
  });
}

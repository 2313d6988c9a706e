import type { GraphReader, Row, Statement } from './store.js';

/**
 * Reads what a statement gives page by page, in the order of ids, so that memory stays the same however much it is.
 *
 * @param statement - one that takes `$after`, the last id seen, and `$first`
 */
export async function* pages(
  reader: GraphReader,
  statement: Statement,
  first: number,
): AsyncGenerator<Row[], void, undefined> {
  for (let after = ''; ;) {
    const rows = await reader.read(statement, { after, first });
    if (rows.length > 0) yield rows;
    if (rows.length < first) return;
    after = rows.at(-1)!.id as string;
  }
}

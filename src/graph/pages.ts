import type { GraphReader, Row, Statement } from './store.js';

/**
 * All rows of a statement that gives them in the order of ids, page by page.
 *
 * @param statement - takes `after` and `first`
 * @param first - the most rows of a page
 */
export async function* pages(reader: GraphReader, statement: Statement, first: number): AsyncGenerator<Row[]> {
  for (let after = ''; ;) {
    const rows = await reader.read(statement, { after, first });
    if (rows.length > 0) yield rows;
    if (rows.length < first) return;
    after = rows.at(-1)!.id as string;
  }
}

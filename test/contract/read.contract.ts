import { readStatement } from '../../src/graph/statements.js';
import type { GraphStore, Row } from '../../src/graph/store.js';
import { ingestAll } from '../support/contents.js';
import { listed } from '../support/listed.js';
import { readCases } from './read.cases.js';
import { WORLD } from './world.js';

/** What is read of a graph: the rows of read.cases.ts, in their order, with the columns that the header declares. */
export function readContract(open: () => Promise<GraphStore>): void {
  describe('reading', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await ingestAll(store, WORLD);
    });
    afterAll(() => store.close());

    it.each(readCases)('$statement $behaviour', async ({ statement, parameters, list, rows, unordered }) => {
      const found = await (list === undefined
        ? store.read(statement, parameters)
        : listed(store, statement, parameters, list));
      const wanted = rows.map((row) => expect.objectContaining(row) as Row);
      expect(found).toHaveLength(rows.length);
      expect(found).toEqual(unordered === true ? expect.arrayContaining(wanted) : wanted);
      for (const row of found) expect(Object.keys(row).sort()).toEqual(columnsOf(statement));
    });
  });
}

/** The columns that a statement's header declares, sorted. */
function columnsOf(statement: string): string[] {
  const header = readStatement(statement)
    .split('\n')
    .filter((line) => line.startsWith('//'))
    .map((line) => line.slice(2).trim())
    .join(' ');
  const [, columns = ''] = /Rows: (?:one, )?\{([^}]*)\}/.exec(header) ?? [];
  const [, then] = /Then: (\S+)/.exec(header) ?? [];
  return [...new Set([...columns.split(', '), ...(then === undefined ? [] : columnsOf(then))])].sort();
}

import { GraphTooNew } from '../../src/graph/errors.js';
import { migrate, migrationsOf } from '../../src/graph/migrations.js';
import type { GraphStore } from '../../src/graph/store.js';

/** What is recorded of the schema in the graph. */
export function migrationContract(open: () => Promise<GraphStore>, kind: 'neo4j' | 'embedded'): void {
  describe('migrations', () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const nothing = () => Promise.reject(new Error('defined again'));

    it('are recorded in the graph, in order', async () => {
      const known = migrationsOf(kind).map(({ number, name }) => ({ number, name }));
      expect(await store.read('migration/list', {})).toEqual(known);
    });

    it('are not done again', async () => {
      expect(await migrate(store, 'the store', kind, nothing)).toBe(0);
    });

    it('are refused where the graph has one that is not known', async () => {
      await store.write([{ statement: 'migration/record', parameters: { number: 77, name: 'newer' } }]);
      await expect(migrate(store, 'the store', kind, nothing)).rejects.toThrow(GraphTooNew);
    });
  });
}

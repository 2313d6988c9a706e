import type { GraphStore } from '../../src/graph/store.js';
import { contents, ingestAll } from '../support/contents.js';
import { WORLD } from './world.js';

/** What an export has. */
export function exportContract(open: () => Promise<GraphStore>): void {
  describe('export', () => {
    let store: GraphStore;
    let lines: readonly Record<string, unknown>[];
    beforeAll(async () => {
      store = await open();
      await ingestAll(store, WORLD);
      const text = await contents(store);
      lines = text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
    });
    afterAll(() => store.close());

    it('has every node, and no migration', () => {
      const kinds = new Map<unknown, number>();
      for (const { record } of lines) kinds.set(record, (kinds.get(record) ?? 0) + 1);
      expect(Object.fromEntries(kinds)).toEqual({
        article: 4,
        sentence: 10,
        claim: 9,
        event: 6,
        fact: 1,
        form: 10,
        participant: 8,
        edge: 6,
        relation: 6,
      });
    });

    it('names no node that it does not have', () => {
      const ids = new Set(lines.map(({ id }) => id));
      const named = lines.flatMap((line) =>
        Object.entries(line).flatMap(([name, value]) => {
          if (name.endsWith('Ids')) return value as string[];
          return name.endsWith('Id') ? [value as string] : [];
        }),
      );
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
    });

    it('gives the counts of each relation on its edge as well', () => {
      const without = (wanted: string) =>
        lines
          .filter(({ record }) => record === wanted)
          .map(({ record: _, ...rest }) => JSON.stringify(rest))
          .sort();
      expect(without('edge')).toEqual(without('relation'));
    });

    it('reads page by page', async () => {
      const [first] = await store.read('export/articles', { after: '', first: 1 });
      const [second] = await store.read('export/articles', { after: first!.id!, first: 1 });
      const ids = lines.filter(({ record }) => record === 'article').map(({ id }) => id);
      expect([first!.id, second!.id]).toEqual(ids.slice(0, 2));
    });

    it('of an empty graph is empty', async () => {
      const empty = await open();
      expect(await contents(empty)).toBe('');
      await empty.close();
    });
  });
}

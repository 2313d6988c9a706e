import { compose, type Part } from '../../src/graph/compose.js';
import { ArticleEmpty } from '../../src/article/errors.js';
import { deadLetterWrites } from '../../src/graph/dead-letters/dead-letter-writes.js';
import type { GraphStore } from '../../src/graph/store.js';
import { bulk } from '../../src/export/bulk/bulk.js';
import { articleAt, sentenceAt, toldAt, who, WORLD } from './world.js';
import { ingestAll } from '../support/contents.js';

/** How all of a graph is read, whatever it is. */
export function bulkContract(open: () => Promise<GraphStore>): void {
  describe('a bulk export', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await ingestAll(store, WORLD);
    });
    afterAll(() => store.close());

    it('reads ids in their order, page by page', async () => {
      const page = async (after: string, first: number) => {
        const { statement, parameters } = compose('export/ids', kind('Article'), { after, first });
        return (await store.read(statement, parameters)).map(({ id }) => id as string);
      };
      const ids = [0, 1, 2, 3].map(articleAt).sort();
      expect(await page('', 3)).toEqual(ids.slice(0, 3));
      expect(await page(ids[2]!, 3)).toEqual(ids.slice(3));
    });

    it('reads all that nodes have, and their labels where there are several', async () => {
      const nodes = async (label: string, ids: string[]) => {
        const { statement, parameters } = compose('export/nodes', kind(label), { ids });
        return store.read(statement, parameters);
      };
      const [taliban, ...none] = await nodes('Participant', [who('Taliban'), 'nobody']);
      expect(none).toEqual([]);
      expect([...(taliban!.labels as string[])].sort()).toEqual(['Actor', 'Participant']);
      expect(taliban!.properties).toMatchObject({ id: who('Taliban'), name: 'Taliban', aliases: ['Taliban forces'] });
      const text = 'Iran met Pakistan.';
      expect(await nodes('Sentence', [sentenceAt(3, 0)])).toEqual([
        { id: sentenceAt(3, 0), labels: null, properties: { id: sentenceAt(3, 0), index: 0, start: 0, end: 18, text } },
      ]);
    });

    it('reads edges at either of their ends, with what they have', async () => {
      const edges = async (label: string, edge: string, other: string, id: string) => {
        const parts = { LABEL: part(`:${label}`), EDGE: part(edge), OTHER: part(`:${other}`), KEY: part('.id') };
        const { statement, parameters } = compose('export/edges-at', parts, { ids: [id] });
        return store.read(statement, parameters);
      };
      const pressed = toldAt(0, 0);
      expect(await edges('Event', '<-[edge:SOURCE_OF]-', 'Participant', pressed)).toEqual([
        { id: pressed, type: 'SOURCE_OF', otherId: who('Taliban'), properties: null },
      ]);
      const mentions = await edges('Sentence', '-[edge:MENTIONS]->', 'Participant', sentenceAt(3, 0));
      expect(mentions).toHaveLength(2);
      expect(mentions).toContainEqual({
        id: sentenceAt(3, 0),
        type: 'MENTIONS',
        otherId: who('Iran'),
        properties: { identityId: who('Iran'), start: 0, end: 4, text: 'Iran' },
      });
    });

    it('has all nodes and edges, by the count of export/totals, but for what isn’t the graph', async () => {
      const failed = { where: 'empty', id: null, error: new ArticleEmpty('empty'), original: null };
      await store.write(deadLetterWrites([failed], '2024-01-01T00:00:00Z'));
      let lines = 0;
      for await (const { file, text } of bulk(store)) if (file.endsWith('.csv')) lines += text.length;
      expect(lines).toBeGreaterThan(10_000);
    });
  });
}

const part = (cypher: string): Part => ({ cypher, values: {} });

const kind = (label: string) => ({ LABEL: part(`:${label}`), KEY: part('.id') });

import { decide, undo } from '../../src/graph/decisions/decide.js';
import { FORMAT } from '../../src/graph/move/format.js';
import { readFull } from '../../src/graph/move/read-full.js';
import type { GraphStore } from '../../src/graph/store.js';
import { deleteArticle } from '../../src/ingestion/delete-article.js';
import { contents, ingestAll, linesOf } from '../support/contents.js';
import { bytesOf, fullExport, importText } from '../support/moving.js';
import { randomArticles, randomNumbers } from '../support/random-articles.js';
import { randomDecision } from '../support/random-decision.js';
import { articleAt, who, WORLD } from './world.js';

const at = (second: number) => ({
  by: 'ana',
  why: null,
  now: new Date(1_700_000_000_000 + second * 1000).toISOString(),
});

/** What it means to move a graph: a full export, and its import. */
export function moveContract(open: () => Promise<GraphStore>): void {
  describe('a full export', () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    /** Another graph, which takes the place of the first. */
    const another = async (): Promise<GraphStore> => {
      await store.close();
      return (store = await open());
    };

    it.each([1, 2, 3])('imported anew gives the same graph, with all decisions (%i)', async (seed) => {
      await decideMuch(store, seed);
      const [plain, full] = [await contents(store), await fullExport(store)];
      const changes = await store.read('export/changes', { after: '', first: 100 });
      expect(changes.filter(({ undone }) => undone !== null).length).toBeGreaterThan(1);
      const other = await another();
      const { came } = await importText(other, full);
      expect(came).toMatchObject({ articles: 10, decisions: changes.length });
      expect(await contents(other)).toBe(plain);
      expect(await fullExport(other)).toBe(full);
      for (const { id } of changes) await undo(other, id as string, at(1000));
      const undone = await contents(other);
      const bare = await another();
      await ingestAll(bare, randomArticles(seed * 10, 10));
      expect(undone).toBe(await contents(bare));
    });

    it('imported twice changes nothing the second time', async () => {
      await decideMuch(store, 5);
      const full = await fullExport(store);
      const plain = await contents(store);
      const { came, known } = await importText(store, full);
      expect(known).toEqual(came);
      expect(await contents(store)).toBe(plain);
      expect(await fullExport(store)).toBe(full);
    });

    it('imported into a graph that has something gives both', async () => {
      await ingestAll(store, WORLD);
      await decide(store, 'm', { kind: 'MERGE', ids: [who('Iran'), who('Pakistan')] }, at(1));
      await decide(store, 's', { kind: 'SPLIT', id: who('Taliban'), articleIds: [articleAt(1)] }, at(2));
      const [plain, full] = [await contents(store), await fullExport(store)];
      const other = await another();
      await ingestAll(other, WORLD.slice(1, 3));
      const { known } = await importText(other, full);
      expect(known).toEqual({ articles: 2, decisions: 0, withdrawals: 0 });
      expect(await contents(other)).toBe(plain);
    });

    it('cut short is refused at its end, what came before is whole, and it can be imported again', async () => {
      await ingestAll(store, randomArticles(7, 50));
      const [plain, full] = [await contents(store), await fullExport(store)];
      const other = await another();
      const progress = jest.fn();
      await expect(importText(other, full.split('\n').slice(0, 45).join('\n'), progress)).rejects.toThrow(
        'graph.jsonl ends after line 45, before its end.',
      );
      expect(progress).toHaveBeenLastCalledWith({
        came: { articles: 40, decisions: 0, withdrawals: 0 },
        known: { articles: 0, decisions: 0, withdrawals: 0 },
      });
      expect(await linesOf(other, 'article')).toHaveLength(40);
      expect((await importText(other, full)).known.articles).toBe(40);
      expect(await contents(other)).toBe(plain);
    });

    it('keeps when the graph came to know what', async () => {
      await ingestAll(store, WORLD);
      const learned = (await fullExport(store)).match(/"learned":"[^"]+"/g);
      const full = await fullExport(store);
      const other = await another();
      await importText(other, full);
      expect((await fullExport(other)).match(/"learned":"[^"]+"/g)).toEqual(learned);
      expect(learned!.length).toBeGreaterThan(4);
    });

    it('has what was withdrawn', async () => {
      const properties = { id: 'w', claimId: 'c', reason: 'deleted', sourceNames: ['A', 'B'], start: 3 };
      await store.write([{ statement: 'withdrawal/restore', parameters: { rows: [{ id: 'w', properties }] } }]);
      const full = await fullExport(store);
      expect(full).toContain('{"record":"withdrawal","withdrawal":{"claimId":"c","id":"w",');
      const other = await another();
      await importText(other, full);
      expect((await importText(other, full)).known.withdrawals).toBe(1);
      expect(await fullExport(other)).toBe(full);
    });

    it('of an empty graph is a header and an end', async () => {
      const [header, end] = (await fullExport(store)).split('\n').map((line) => line && (JSON.parse(line) as object));
      const nothing = { decisions: 0, articles: 0, withdrawals: 0 };
      expect(header).toEqual({ record: 'casus', format: FORMAT, program: 'test', ...nothing });
      expect(end).toEqual({ record: 'end', ...nothing, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    });

    it.each<[string, (full: string) => string, string]>([
      ['nothing', () => '', 'graph.jsonl is empty.'],
      ['articles', () => '{"text": "One said."}\n', 'graph.jsonl is no full export of a graph.'],
      ['a picture', () => '\u0000\u0001', 'graph.jsonl is no full export of a graph.'],
      ['a newer form', (full) => full.replace('"format":1', '"format":2'), 'has format 2; this Casus reads'],
      ['half a line', (full) => full.slice(0, 5000), /graph.jsonl:\d+ is no JSON object in UTF-8./ as never],
      ['a line less', (full) => without(full, 2), /:5 tells of 4 articles, and 3 came before./ as never],
      ['other words', (full) => full.replace('Pressure in Kabul', 'Pressure in Herat'), 'has another checksum'],
      ['another text', (full) => full.replace('The Taliban pressed', 'The Turks pressed'), 'is not that of the text'],
      ['a status of its own', (full) => full.replace('"PLANNED"', '"MAYBE"'), 'status is none of ACTUAL, PLANNED'],
      ['a field of its own', (full) => full.replace('"timed":', '"tamed":'), 'tamed is not known to this Casus.'],
      ['a stranger', (full) => full.replace(/"sourceIds":\["[^"]+"/, '"sourceIds":["x"'), 'has no participant x'],
      ['a line more', (full) => `${full}{}\n`, 'comes after the last line of the export.'],
    ])('with %s is refused by line', async (_, damage, fault) => {
      await ingestAll(store, WORLD);
      const full = damage(await fullExport(store));
      const reading = (async () => {
        for await (const moved of readFull(bytesOf(full), 'graph.jsonl')) expect(moved.record).toBe('article');
      })();
      await expect(reading).rejects.toThrow(fault);
    });
  });

  describe('a plain export', () => {
    it('has the decisions that stand', async () => {
      const store = await open();
      await ingestAll(store, WORLD);
      await decide(store, 'b', { kind: 'RENAME', id: who('Iran'), name: 'Persia' }, at(1));
      await decide(store, 'a', { kind: 'SET_KIND', id: who('Iran'), actorKind: 'government' }, at(2));
      await undo(store, 'a', at(3));
      expect(await linesOf(store, 'decision')).toEqual([
        {
          record: 'decision',
          id: 'b',
          kind: 'RENAME',
          made: at(1).now,
          by: 'ana',
          joins: [],
          pairs: [],
          payload: { identities: [{ id: who('Iran'), unnamedClass: null }], name: 'Persia' },
        },
      ]);
      await store.close();
    });
  });
}

/** Ten articles, and what an analyst made of them. */
async function decideMuch(store: GraphStore, seed: number): Promise<void> {
  const random = randomNumbers(seed);
  const articles = randomArticles(seed * 10, 10);
  await ingestAll(store, articles);
  const made: string[] = [];
  for (let second = 0; second < 16; second += 1) {
    const decision = await randomDecision(store, random);
    const decided = await decide(store, `${(second * 7) % 16}`, decision, at(second)).catch(() => null);
    if (decided !== null) made.push(decided.change.id);
  }
  for (const id of made.slice(0, 3)) await undo(store, id, at(100));
  await deleteArticle(store, articles[3]!.article.id);
  await ingestAll(store, articles);
}

const without = (text: string, line: number): string => text.split('\n').toSpliced(line, 1).join('\n');

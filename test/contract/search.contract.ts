import { SEARCH_INDEXES, type SearchIndex } from '../../src/graph/search-index.js';
import type { GraphStore } from '../../src/graph/store.js';
import { deleteArticle } from '../../src/ingestion/delete-article.js';
import { ingestAll } from '../support/contents.js';
import { articleAt, sentenceAt, toldAt, who, WORLD } from './world.js';

const SEARCHES: readonly (readonly [SearchIndex, string, string, readonly string[]])[] = [
  ['actor', 'finds a name in any case', 'TALIBAN', [who('Taliban')]],
  ['actor', 'finds an alias', 'taliban forces', [who('Taliban')]],
  ['actor', 'finds parts of a hyphenated name, of several actors', 'isis', [who('ISIS'), who('ISIS-K')]],
  ['actor', 'finds no place', 'kabul', []],
  ['place', 'finds places alone', 'kabul', [who('Kabul')]],
  ['place', 'finds no actor', 'taliban', []],
  ['sentence', 'finds what has all the words, in any order', 'kabul pressed', [sentenceAt(0, 0)]],
  ['sentence', 'finds nothing where a word is missing', 'kabul rained', []],
  ['sentence', 'finds sentences that tell of no event', 'rained', [sentenceAt(3, 1)]],
  ['event', 'finds events by the sentences that tell of them', 'pressed', [toldAt(0, 0)]],
  ['event', 'finds no sentence without an event', 'rained', []],
  ['event', 'finds no lasting fact', 'part', []],
  ['article', 'finds words of the title', 'meetings', [articleAt(2)]],
  ['article', 'finds words of the text', 'herat', [articleAt(2)]],
  ['article', 'gives each article once', 'taliban', [articleAt(0), articleAt(1), articleAt(2)]],
  ['actor', 'takes words for words, never for a query: +', '+taliban -isis', []],
  ['actor', 'takes words for words, never for a query: field', 'text:taliban', []],
  ['actor', 'takes words for words, never for a query: star', 'talib*', []],
  ['actor', 'takes words for words, never for a query: or', 'taliban OR iran', []],
  ['actor', 'bears any signs', '"(taliban~ ^2 [a TO b] {} \\ / && || !? : *', []],
  ['sentence', 'finds nothing for no words', ' — "…" ', []],
  ['sentence', 'finds nothing for nothing', '', []],
];

/** What is found by words. */
export function searchContract(open: () => Promise<GraphStore>): void {
  describe('search', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await ingestAll(store, WORLD);
    });
    afterAll(() => store.close());

    it.each(SEARCHES)('%s: %s', async (index, _, text, ids) => {
      const found = await store.search(index, text, 10);
      expect(found.map(({ id }) => id).sort()).toEqual([...ids].sort());
    });

    it.each(SEARCHES.map(([, , text]) => text))('finds in everything what it finds in each: %j', async (text) => {
      const found = await Promise.all(SEARCH_INDEXES.map((index) => store.search(index, text, 2)));
      const all = await store.searchAll(text, 2);
      expect(SEARCH_INDEXES.map((index) => all[index])).toEqual(found);
    });

    it('puts what fits best first, and gives no more than wanted', async () => {
      const found = await store.search('actor', 'isis', 10);
      expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
      expect(await store.search('actor', 'isis', 1)).toEqual(found.slice(0, 1));
    });

    it('bears a very long text', async () => {
      expect(await store.search('sentence', 'pressed kabul '.repeat(300), 10)).toHaveLength(1);
    });

    it('forgets what was deleted', async () => {
      await deleteArticle(store, articleAt(3));
      expect(await store.search('sentence', 'rained', 10)).toEqual([]);
      expect(await store.search('article', 'rain', 10)).toEqual([]);
    });
  });
}

import { exportFull } from '../../src/graph/move/export-full.js';
import type { FeedState } from '../../src/graph/feeds/feed-state.js';
import { feedId, feedStates, itemHash, itemsSeen, keepFeedState } from '../../src/graph/feeds/feed-states.js';
import type { GraphStore } from '../../src/graph/store.js';
import { contents } from '../support/contents.js';
import { expectClean } from '../support/expect-clean.js';

const URL = 'https://news.example/rss';

/** How feeds stand is kept, beside what articles say. */
export function feedsContract(open: () => Promise<GraphStore>): void {
  describe('feeds', () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(async () => {
      await expectClean(store);
      await store.close();
    });

    it('stand as they were left last', async () => {
      const first = stateOf(URL, { etag: '"1"', lastModified: 'Mon, 06 May 2024 10:00:00 GMT', created: 3, failed: 1 });
      await keepFeedState(store, first, [itemHash('a'), itemHash('b')]);
      await keepFeedState(store, stateOf('https://a.example/'), []);
      const ids = [URL, 'https://never.example/', 'https://a.example/'].map(feedId);
      expect(await feedStates(store, ids)).toEqual(
        new Map([
          [ids[0], first],
          [ids[2], stateOf('https://a.example/')],
        ]),
      );
      const later = stateOf(URL, { failures: 2, lastError: `${URL} answers with status 500.` });
      await keepFeedState(store, later, null);
      expect((await feedStates(store, [feedId(URL)])).get(feedId(URL))).toEqual(later);
    });

    it('remember what is done of them, the latest first, and no more than there is room for', async () => {
      const id = feedId(URL);
      expect(await itemsSeen(store, id)).toEqual([]);
      await keepFeedState(store, stateOf(URL), null);
      expect(await itemsSeen(store, id)).toEqual([]);
      await keepFeedState(store, stateOf(URL), [itemHash('b'), itemHash('a')]);
      expect(await itemsSeen(store, id)).toEqual([itemHash('b'), itemHash('a')]);
      await keepFeedState(store, stateOf(URL), null);
      expect(await itemsSeen(store, id)).toEqual([itemHash('b'), itemHash('a')]);
      const many = Array.from({ length: 50_001 }, (_, at) => itemHash(String(at)));
      await keepFeedState(store, stateOf(URL), many);
      expect(await itemsSeen(store, id)).toEqual(many.slice(0, 50_000));
    });

    it('are no part of exports, nor of what is counted', async () => {
      await keepFeedState(store, stateOf(URL), [itemHash('a')]);
      expect(await contents(store)).toBe('');
      const lines = [];
      for await (const line of exportFull(store, 'test')) lines.push(line);
      expect(lines).toHaveLength(2);
      const [stats] = await store.read('graph/stats', {});
      expect(new Set(Object.values(stats!))).toEqual(new Set([0]));
    });
  });
}

function stateOf(url: string, more: Partial<FeedState> = {}): FeedState {
  return {
    ...{ id: feedId(url), url, etag: null, lastModified: null, failures: 0, lastError: null },
    ...{ checkedAt: '2024-05-06T10:00:00.000Z', nextAt: '2024-05-06T10:15:00.000Z', created: 0, known: 0, failed: 0 },
    ...more,
  };
}

import { itemHash } from '../../graph/feeds/feed-states.js';
import { mergeMetadata } from '../../article/merge-metadata.js';
import type { Entry } from '../../article/reading.js';
import type { PageFetcher } from '../../fetching/page-fetcher.js';
import type { Input } from '../../sources/input.js';
import type { ListedPage } from '../../sources/listed-page.js';
import { readListed } from '../../sources/read-list.js';
import type { Feed } from './feed.js';

/**
 * Items of a feed as an input: the articles of their pages, each told by the page, else by the feed, else by what is known of
 * the feed.
 *
 * @param done - gets the hash of each item that all is read of: once the next one is asked for
 */
export function itemsInput(
  { url: name, publisher }: Feed,
  items: readonly ListedPage[],
  fetcher: PageFetcher,
  done: (hash: string) => void,
): Input {
  async function* entries(): AsyncGenerator<Entry, void> {
    for (const item of items) {
      yield* readListed({ ...item, told: mergeMetadata(item.told, { publisher }) }, fetcher, {});
      done(itemHash(item.url));
    }
  }
  return { name, version: null, size: null, entries };
}

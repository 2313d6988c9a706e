import { peek } from '../article/peek.js';
import type { FailedEntry } from '../article/reading.js';
import type { Fetched } from '../fetching/get-bytes.js';
import type { PageFetcher } from '../fetching/page-fetcher.js';
import { FeedMalformed, ListTooLong } from './errors.js';
import { LIST_BYTES, listKindOf } from './list-kind.js';
import type { ListedPage } from './listed-page.js';
import { listedPages, MAX_ADDRESSES } from './listed-pages.js';
import { unzipped } from './unzipped.js';

/** What a list of pages holds at one time. */
export interface Listing {
  /** Each address once, in the order of the list; a list has no more than may be followed, with all lists that it leads to. */
  readonly pages: readonly ListedPage[];
  /** What of it can't be followed. */
  readonly failed: readonly FailedEntry[];
  /** Whether it lists the same for as long as it is the same. Not so a sitemap of sitemaps, which may change without it. */
  readonly isAlone: boolean;
}

/**
 * Reads a feed, a sitemap or a list of addresses as it was fetched, without fetching its pages.
 *
 * @param where - the address that it was asked for at
 * @param signal - stops following sitemaps; the listing ends there
 * @throws FeedMalformed, ArchiveBroken, ArchiveBomb
 */
export async function listingOf(
  { bytes }: Fetched,
  where: string,
  fetcher: PageFetcher,
  signal: AbortSignal,
): Promise<Listing> {
  const { start, whole } = await peek(unzipped(bytes, where), LIST_BYTES);
  const kind = listKindOf(start);
  if (kind === null) {
    await whole.return?.();
    throw new FeedMalformed(where, 'is no feed');
  }
  const pages = new Map<string, ListedPage>();
  const failed: FailedEntry[] = [];
  for await (const listed of listedPages(kind, whole, where, fetcher)) {
    if (signal.aborted) break;
    if ('error' in listed) failed.push(listed);
    else if (pages.size < MAX_ADDRESSES) pages.set(listed.url, pages.get(listed.url) ?? listed);
    else {
      // Sitemaps of a sitemap may have as many each.
      failed.push({ where, id: null, error: new ListTooLong(where, MAX_ADDRESSES), original: null });
      break;
    }
  }
  const isAlone = kind !== 'sitemap' || !start.includes('<sitemapindex');
  return { pages: [...pages.values()], failed, isAlone };
}

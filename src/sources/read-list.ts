import { ArticleNotEnglish } from '../article/errors.js';
import type { Metadata } from '../article/make-article.js';
import { readArticles } from '../article/read-articles.js';
import type { Entry } from '../article/reading.js';
import type { PageFetcher } from '../fetching/page-fetcher.js';
import { fillEntry } from './fill-entry.js';
import type { ListKind } from './list-kind.js';
import type { ListedPage } from './listed-page.js';
import { listedPages } from './listed-pages.js';
import { once } from './once.js';
import { readPage } from './read-page.js';

/**
 * Fetches the pages that a list leads to, one after the other, and reads their articles. What a page doesn't tell of
 * itself is taken from the list; where it can't be had, its text too, if the list has it.
 *
 * @param metadata - what the caller knows of all of them
 * @throws FeedMalformed, and what the stream throws
 */
export async function* readList(
  kind: ListKind,
  chunks: AsyncIterable<Uint8Array>,
  where: string,
  fetcher: PageFetcher,
  metadata: Metadata,
): AsyncGenerator<Entry, void> {
  for await (const listed of listedPages(kind, chunks, where, fetcher)) {
    if ('error' in listed) yield listed;
    else yield* readListed(listed, fetcher, metadata);
  }
}

/**
 * Fetches a page that a list leads to, and reads its article.
 *
 * @param metadata - what the caller knows of it, which wins over what the page tells
 */
export async function* readListed(
  { url, told, content }: ListedPage,
  fetcher: PageFetcher,
  metadata: Metadata,
): AsyncGenerator<Entry, void> {
  for await (const entry of readPage(fetcher, url, metadata)) {
    if ('error' in entry && content !== null && !(entry.error instanceof ArticleNotEnglish)) {
      const hints = { format: 'html', encoding: 'utf8', metadata } as const;
      for await (const own of readArticles(once(Buffer.from(content)), url, hints))
        yield fillEntry(own, { ...told, url });
    } else yield fillEntry(entry, told);
  }
}

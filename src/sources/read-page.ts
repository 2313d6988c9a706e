import type { Metadata } from '../article/make-article.js';
import { mergeMetadata } from '../article/merge-metadata.js';
import { readArticles } from '../article/read-articles.js';
import type { Entry } from '../article/reading.js';
import { PageError } from '../fetching/errors.js';
import type { Fetched } from '../fetching/get-bytes.js';
import type { PageFetcher } from '../fetching/page-fetcher.js';
import { hintsOfType } from './media-type.js';
import { once } from './once.js';

/**
 * Fetches a page and reads its article. Why there is none is an entry with its error.
 *
 * @param metadata - what the caller knows of it, which wins over what the page tells
 */
export async function* readPage(
  fetcher: PageFetcher,
  url: string,
  metadata: Metadata = {},
): AsyncGenerator<Entry, void> {
  const fetched = await fetchedOr(fetcher, url);
  if (fetched instanceof PageError) yield { where: url, id: null, error: fetched, original: null };
  else yield* articlesOf(fetched, url, metadata);
}

/** What is at an address, or why nothing is. */
export async function fetchedOr(fetcher: PageFetcher, url: string): Promise<Fetched | PageError> {
  try {
    return await fetcher.fetch(url);
  } catch (error) {
    if (error instanceof PageError) return error;
    throw error;
  }
}

function articlesOf(
  { bytes, contentType, url: last }: Fetched,
  url: string,
  metadata: Metadata,
): AsyncGenerator<Entry, void> {
  const hints = { ...hintsOfType(contentType), metadata: mergeMetadata(metadata, { url: last }) };
  return readArticles(once(bytes), url, hints);
}

import { byteLines } from '../article/byte-lines.js';
import { decodeBytes } from '../article/decode-bytes.js';
import { MAX_FIELD_LENGTH, MAX_INPUT_BYTES } from '../article/limits.js';
import type { FailedEntry } from '../article/reading.js';
import { CasusError } from '../errors.js';
import { PageError } from '../fetching/errors.js';
import type { PageFetcher } from '../fetching/page-fetcher.js';
import { FeedMalformed, ListTooDeep, ListTooLong } from './errors.js';
import { feedPages } from './feed-pages.js';
import type { ListKind } from './list-kind.js';
import type { ListedPage } from './listed-page.js';
import { fetchedOr } from './read-page.js';
import { sitemapPages } from './sitemap-pages.js';
import { unzipped } from './unzipped.js';

/** Most addresses of one list, and of one sitemap (https://www.sitemaps.org/protocol.html). */
export const MAX_ADDRESSES = 50_000;

/** How many sitemaps may be round another. Chosen: the protocol has one round others, and some sites two. */
const MAX_DEPTH = 2;

/**
 * The pages that a list leads to, in its order. What of it can't be followed is an entry with its error.
 *
 * @throws FeedMalformed, and what the stream throws
 */
export async function* listedPages(
  kind: ListKind,
  chunks: AsyncIterable<Uint8Array>,
  where: string,
  fetcher: PageFetcher,
): AsyncGenerator<ListedPage | FailedEntry, void> {
  let count = 0;
  for await (const listed of listedIn(kind, chunks, where, fetcher)) {
    count += 1;
    if (!('error' in listed) && kind !== 'sitemap' && count > MAX_ADDRESSES) {
      yield failure(where, new ListTooLong(where, MAX_ADDRESSES));
      return;
    }
    yield listed;
  }
}

function listedIn(
  kind: ListKind,
  chunks: AsyncIterable<Uint8Array>,
  where: string,
  fetcher: PageFetcher,
): AsyncGenerator<ListedPage | FailedEntry, void> {
  if (kind === 'urls') return addresses(chunks, where);
  return kind === 'feed' ? inFeed(chunks, where) : inSitemap(chunks, where, fetcher, 0);
}

async function* addresses(
  chunks: AsyncIterable<Uint8Array>,
  where: string,
): AsyncGenerator<ListedPage | FailedEntry, void> {
  let number = 0;
  for await (const line of byteLines(chunks, MAX_FIELD_LENGTH)) {
    number += 1;
    const place = `${where}:${number}`;
    if (line === null) {
      yield failure(place, new FeedMalformed(place, `has more than ${MAX_FIELD_LENGTH} bytes`));
      continue;
    }
    const url = Buffer.from(line)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trim();
    if (url !== '' && !url.startsWith('#')) yield { url, told: {}, content: null };
  }
}

async function* inFeed(chunks: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<ListedPage, void> {
  yield* feedPages(await textOf(chunks, where), where);
}

async function* inSitemap(
  chunks: AsyncIterable<Uint8Array>,
  where: string,
  fetcher: PageFetcher,
  depth: number,
): AsyncGenerator<ListedPage | FailedEntry, void> {
  const { pages, sitemaps } = sitemapPages(await textOf(chunks, where), where);
  yield* pages.slice(0, MAX_ADDRESSES);
  for (const url of sitemaps.slice(0, MAX_ADDRESSES)) {
    if (depth === MAX_DEPTH) {
      yield failure(url, new ListTooDeep(url, MAX_DEPTH));
      continue;
    }
    try {
      const fetched = await fetchedOr(fetcher, url);
      if (fetched instanceof PageError) yield failure(url, fetched);
      else yield* inSitemap(unzipped(fetched.bytes, url), url, fetcher, depth + 1);
    } catch (error) {
      if (!(error instanceof CasusError)) throw error;
      yield failure(url, error);
    }
  }
  if (pages.length > MAX_ADDRESSES || sitemaps.length > MAX_ADDRESSES) {
    yield failure(where, new ListTooLong(where, MAX_ADDRESSES));
  }
}

async function textOf(chunks: AsyncIterable<Uint8Array>, where: string): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_INPUT_BYTES) throw new FeedMalformed(where, `has more than ${MAX_INPUT_BYTES} bytes`);
    parts.push(chunk);
  }
  const bytes = Buffer.concat(parts);
  const declared = /^<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/.exec(bytes.toString('latin1', 0, 200))?.[1];
  return decodeBytes(bytes, where, declared);
}

function failure(where: string, error: CasusError): FailedEntry {
  return { where, id: null, error, original: null };
}

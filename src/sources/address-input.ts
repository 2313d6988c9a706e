import { basename } from 'node:path';
import type { Entry } from '../article/reading.js';
import { PageError } from '../fetching/errors.js';
import type { Input } from './input.js';
import { hintsOfType } from './media-type.js';
import { once } from './once.js';
import { fetchedOr } from './read-page.js';
import { type ReadContext, readSource } from './read-source.js';

/** What is at an address: a page, or a feed, a sitemap or a list whose pages are fetched too. */
export function addressInput(url: string, context: ReadContext): Input {
  async function* entries(told: (bytes: number) => void): AsyncGenerator<Entry, void> {
    const fetched = await fetchedOr(await context.fetcher(), url);
    if (fetched instanceof PageError) {
      yield { where: url, id: null, error: fetched, original: null };
      return;
    }
    const { bytes, contentType, url: last } = fetched;
    told(bytes.length);
    const source = { where: url, name: basename(new URL(last).pathname), chunks: once(bytes), expansion: null };
    const { format, encoding } = hintsOfType(contentType);
    const hints = {
      ...context.hints,
      format: context.hints.format ?? format,
      encoding: context.hints.encoding ?? encoding,
    };
    yield* readSource({ ...source, metadata: { url: last } }, { ...context, hints });
  }
  return { name: url, version: null, size: null, entries };
}

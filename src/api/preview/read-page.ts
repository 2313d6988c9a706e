import { Readable } from 'node:stream';
import type { ArticleFormat } from '../../article/article-format.js';
import { readArticles } from '../../article/read-articles.js';
import { PageError } from '../../fetching/errors.js';
import type { PageFetcher } from '../../fetching/page-fetcher.js';
import { entriesFound, unreadable } from './entries-found.js';
import type { FileReading } from './preview.types.js';

const FORMAT_OF_TYPE: Readonly<Record<string, ArticleFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/json': 'json',
  'text/markdown': 'markdown',
};

/** The article at an address, or why there is none. */
export async function readPage(fetcher: PageFetcher, url: string): Promise<FileReading> {
  try {
    const { bytes, contentType, url: last } = await fetcher.fetch(url);
    const [type = '', ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase());
    const hints = {
      format: FORMAT_OF_TYPE[type],
      encoding: parameters
        .find((one) => one.startsWith('charset='))
        ?.slice('charset='.length)
        .replaceAll('"', ''),
      metadata: { url: last },
    };
    return await entriesFound(readArticles(Readable.from([bytes]), url, hints));
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    return { articles: [], failed: [unreadable(url, error)] };
  }
}

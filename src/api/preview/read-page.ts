import type { PageFetcher } from '../../fetching/page-fetcher.js';
import { readPage as readArticles } from '../../sources/read-page.js';
import { entriesFound } from './entries-found.js';
import type { FileReading } from './preview.types.js';

/** The article at an address, or why there is none. */
export function readPage(fetcher: PageFetcher, url: string): Promise<FileReading> {
  return entriesFound(readArticles(fetcher, url));
}

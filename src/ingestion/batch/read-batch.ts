import pMap from 'p-map';
import type { Article } from '../../article/article.js';
import { originalOf } from '../../article/original-of.js';
import type { Entry, FailedEntry } from '../../article/reading.js';
import { CasusError } from '../../errors.js';
import type { GraphReader } from '../../graph/store.js';
import type { ResolvedArticle } from '../../resolution/resolved-article.js';
import { concernsAll } from './concerns-all.js';

/** What reads articles: threads, or whatever a test puts in their place. */
export interface ArticleReader {
  /** How many it takes at once. */
  readonly count: number;
  read(article: Article): Promise<ResolvedArticle>;
}

/** What became of an entry so far: it can be written, it is there already, or it failed. */
export type ReadEntry =
  | { readonly where: string; readonly resolved: ResolvedArticle }
  | { readonly where: string; readonly article: Article }
  | FailedEntry;

/**
 * Reads the articles of entries but for those that the graph has. What can't be read is an entry with its error.
 *
 * @param foreseen - makes an error that can be shown of any other
 * @throws StoreUnavailable, ExtractionUnusable
 */
export async function readBatch(
  store: GraphReader,
  entries: readonly Entry[],
  reader: ArticleReader,
  foreseen: (where: string, error: unknown) => CasusError,
): Promise<ReadEntry[]> {
  const ids = entries.flatMap((entry) => ('error' in entry ? [] : [entry.article.id]));
  const rows = ids.length === 0 ? [] : await store.read('article/known', { ids: [...new Set(ids)] });
  const known = new Set(rows.map(({ id }) => id as string));
  // Twice the same text in a batch is read once.
  const readings = new Map<string, Promise<ResolvedArticle>>();
  const read = async (entry: Entry): Promise<ReadEntry> => {
    if ('error' in entry) return entry;
    const { where, article, id } = entry;
    if (known.has(article.id)) return { where, article };
    const other = readings.get(article.id);
    const reading = other ?? reader.read(article);
    readings.set(article.id, reading);
    try {
      const resolved = await reading;
      return other === undefined ? { where, resolved } : { where, article };
    } catch (error) {
      if (concernsAll(error)) throw error;
      return { where, id, error: foreseen(where, error), original: originalOf(article) };
    }
  };
  return pMap(entries, read, { concurrency: reader.count });
}

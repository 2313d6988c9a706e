import { ArticleUnknown } from '../graph/errors.js';
import type { GraphStore } from '../graph/store.js';
import { readArticle, type Read } from './batch/read-article.js';
import { reextractBy, type Reextracted } from './reextract-article.js';

/** Articles that are looked up at once. */
const PAGE = 100;

/**
 * Reads articles anew by our own extraction, each in a transaction of its own: those that an older version read. Where it's
 * stopped, what was done is kept, and the next call goes on.
 */
export async function* reextract(store: GraphStore): AsyncGenerator<Reextracted, void> {
  for (let after = ''; ;) {
    const ids = await outdated(store, PAGE, after);
    for (const id of ids) {
      const result = await reextractBy(store, id, readArticle);
      if (result !== null) yield result;
    }
    if (ids.length < PAGE) return;
    after = ids.at(-1)!;
  }
}

/**
 * Reads some articles anew.
 *
 * @param ids - of articles; null for those that an older version read
 * @param most - how many are read at most
 * @param read - reads them by our own extraction, in this thread or in another
 * @returns what came of each, and whether there are more of them
 * @throws ArticleUnknown; what was read before is kept
 */
export async function reextractSome(
  store: GraphStore,
  ids: readonly string[] | null,
  most: number,
  read: Read = readArticle,
): Promise<{ done: Reextracted[]; hasMore: boolean }> {
  const asked = ids ?? (await outdated(store, most + 1));
  const done: Reextracted[] = [];
  for (const id of asked.slice(0, most)) {
    const result = await reextractBy(store, id, read);
    if (result !== null) done.push(result);
    else if (ids !== null) throw new ArticleUnknown(id);
  }
  return { done, hasMore: asked.length > most };
}

async function outdated(store: GraphStore, first: number, after = ''): Promise<string[]> {
  const { EXTRACTOR } = await import('../extraction/extract.js');
  const rows = await store.read('article/outdated', { extractor: EXTRACTOR, after, first });
  return rows.map(({ id }) => id as string);
}

import type { GraphStore } from '../graph/store.js';
import { reextractArticle, type Reextracted } from './reextract-article.js';

/** Articles that are looked up at once. */
const PAGE = 100;

/**
 * Reads articles anew by our own extraction, each in a transaction of its own: those that an older version read. Where it's
 * stopped, what was done is kept, and the next call goes on.
 */
export async function* reextract(store: GraphStore): AsyncGenerator<Reextracted, void> {
  const { extract, EXTRACTOR } = await import('../extraction/extract.js');
  const { actorLexicon } = await import('../extraction/lexicons.js');
  const lexiconName = (key: string): string | null => actorLexicon().byKey(key)?.name ?? null;
  for (let after = ''; ;) {
    const rows = await store.read('article/outdated', { extractor: EXTRACTOR, after, first: PAGE });
    for (const { id } of rows) {
      const result = await reextractArticle(store, id as string, extract, lexiconName);
      if (result !== null) yield result;
    }
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.id as string;
  }
}

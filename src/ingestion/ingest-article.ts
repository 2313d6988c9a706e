import type { Article } from '../article/article.js';
import type { Extraction } from '../extraction/extraction.js';
import { addArticles } from '../graph/add-articles.js';
import type { GraphStore } from '../graph/store.js';
import type { LexiconName } from '../resolution/resolve-participants.js';
import { resolve } from '../resolution/resolve.js';
import type { Dropped } from '../resolution/resolved-article.js';
import type { Read } from './batch/read-article.js';
import { holdingsOf, NOTHING, type Holdings } from './holdings.js';

/** What became of an article, and how much it now holds in the graph. */
export interface Ingested extends Holdings {
  readonly article: Article;
  /** False where the same text was there already; nothing was changed then. */
  readonly created: boolean;
  /** What of the extraction couldn't be used; empty where the article was there already. */
  readonly dropped: readonly Dropped[];
}

/**
 * The whole line: an article in, what it says in the graph. One transaction; the same text again changes nothing.
 *
 * @param extract - not called where the article is there already
 * @param lexiconName - the name of an entry of the actor lexicon
 * @param now - when it is learned, ISO 8601 in UTC
 * @throws what `extract` throws, and StoreUnavailable, StoreUnwritable; nothing of the article was kept then
 */
export async function ingestArticle(
  store: GraphStore,
  article: Article,
  extract: (article: Article) => Extraction | Promise<Extraction>,
  lexiconName?: LexiconName,
  now?: string,
): Promise<Ingested> {
  const read: Read = async (article) => resolve(article, await extract(article), lexiconName);
  return ingestBy(store, article, read, now);
}

/** The same, with what reads the article whole: called where the article isn't there already. */
export async function ingestBy(store: GraphStore, article: Article, read: Read, now?: string): Promise<Ingested> {
  const known = (await holdingsOf(store, [article.id])).get(article.id);
  if (known !== undefined) return { article, created: false, ...known, dropped: [] };
  const resolved = await read(article);
  const added = await store.transaction((transaction) => addArticles(transaction, [resolved], now));
  const counts = (await holdingsOf(store, [article.id])).get(article.id) ?? NOTHING;
  return { article, created: added.has(article.id), ...counts, dropped: resolved.dropped };
}

import type { Extraction } from '../extraction/extraction.js';
import type { Article } from '../article/article.js';
import { addArticles } from '../graph/add-articles.js';
import { removeArticles } from '../graph/remove-articles.js';
import type { GraphStore } from '../graph/store.js';
import { toldArticles } from '../graph/told-articles.js';
import { withdraw } from '../graph/withdrawals.js';
import type { LexiconName } from '../resolution/resolve-participants.js';
import { resolve } from '../resolution/resolve.js';
import type { ResolvedArticle } from '../resolution/resolved-article.js';
import type { Read } from './batch/read-article.js';

/** What came of reading an article anew. */
export interface Reextracted {
  readonly articleId: string;
  /** Claims that it had and has, and those that came and went. */
  readonly kept: number;
  readonly came: number;
  readonly gone: number;
}

/**
 * Reads an article anew by the extraction of today: its claims take the place of the old ones, and what analysts decided
 * holds. Claims that say the same keep when they were learned; how it was read before is kept as well.
 *
 * @param now - ISO 8601 in UTC
 * @returns null where the graph has no such article
 */
export async function reextractArticle(
  store: GraphStore,
  id: string,
  extract: (article: Article) => Extraction | Promise<Extraction>,
  lexiconName?: LexiconName,
  now = new Date().toISOString(),
): Promise<Reextracted | null> {
  return reextractBy(store, id, async (article) => resolve(article, await extract(article), lexiconName), now);
}

/** The same, with what reads the article whole. */
export async function reextractBy(
  store: GraphStore,
  id: string,
  readAnew: Read,
  now = new Date().toISOString(),
): Promise<Reextracted | null> {
  const [before] = await toldArticles(store.read.bind(store), [id]);
  if (before === undefined) return null;
  const read = await readAnew(before.article);
  return store.transaction(async (transaction) => {
    const [old] = await toldArticles(transaction.run.bind(transaction), [id]);
    if (old === undefined) return null;
    const fresh = withLearned(read, old, now);
    await removeArticles(transaction, [id]);
    await addArticles(transaction, [fresh], now);
    const known = new Set(old.claims.map((claim) => claim.id));
    const kept = fresh.claims.filter((claim) => known.has(claim.id)).length;
    const [came, gone] = [fresh.claims.length - kept, old.claims.length - kept];
    if (came + gone > 0) await withdraw(transaction, [old], 'REEXTRACTED', now);
    return { articleId: id, kept, came, gone };
  });
}

function withLearned(read: ResolvedArticle, old: ResolvedArticle, now: string): ResolvedArticle {
  const learnedOf = new Map(old.claims.map(({ id, learned }) => [id, learned ?? old.learned]));
  const claims = read.claims.map((claim) => ({ ...claim, learned: learnedOf.get(claim.id) ?? now }));
  return { ...read, learned: old.learned, readAt: now, claims };
}

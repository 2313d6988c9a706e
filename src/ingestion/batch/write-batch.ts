import type { Article } from '../../article/article.js';
import { originalOf } from '../../article/original-of.js';
import type { FailedEntry } from '../../article/reading.js';
import type { CasusError } from '../../errors.js';
import { addArticles } from '../../graph/add-articles.js';
import { deadLetterWrites } from '../../graph/dead-letters/dead-letter-writes.js';
import { runAll, type GraphStore, type Write } from '../../graph/store.js';
import type { Dropped, ResolvedArticle } from '../../resolution/resolved-article.js';
import { holdingsOf, NOTHING } from '../holdings.js';
import type { Outcome } from '../ingest-entries.js';
import { concernsAll } from './concerns-all.js';
import type { ReadEntry } from './read-batch.js';

/**
 * Writes a batch in one transaction: its articles, what failed of it, and what belongs to it. Where the store refuses the
 * whole, it is written in halves, down to the article that is refused, so that this one keeps no other out.
 *
 * @param beside - what is written in the same transaction, or once all is written that can be
 * @param foreseen - makes an error that can be shown of any other
 * @returns what came of each entry, in their order
 * @throws StoreUnavailable, StoreUnwritable and what else concerns every article; nothing of the batch is said to be done then
 */
export async function writeBatch(
  store: GraphStore,
  entries: readonly ReadEntry[],
  beside: readonly Write[],
  foreseen: (where: string, error: unknown) => CasusError,
): Promise<Outcome[]> {
  const now = new Date().toISOString();
  const resolved = entries.flatMap((entry) => ('resolved' in entry ? [entry.resolved] : []));
  const failed = entries.filter((entry) => 'error' in entry);
  const refused = new Map<string, unknown>();
  let created: ReadonlySet<string>;
  try {
    created = await written(store, resolved, [...deadLetterWrites(failed, now), ...beside], now);
  } catch (error) {
    if (concernsAll(error)) throw error;
    created = await writtenInHalves(store, resolved, refused, now, error);
  }
  const final = entries.map((entry): ReadEntry => {
    if (!('resolved' in entry) || !refused.has(entry.resolved.article.id)) return entry;
    const { where, resolved } = entry;
    const error = foreseen(where, refused.get(resolved.article.id));
    return { where, id: null, error, original: originalOf(resolved.article) };
  });
  // What was refused is known only now.
  if (refused.size > 0) {
    const all = final.filter((entry) => 'error' in entry);
    await store.write([...deadLetterWrites(all, now), ...beside]);
  }
  return outcomesOf(store, final, created);
}

/** @returns ids of the articles that weren't there before */
function written(
  store: GraphStore,
  articles: readonly ResolvedArticle[],
  beside: readonly Write[],
  now: string,
): Promise<ReadonlySet<string>> {
  return store.transaction(async (transaction) => {
    const created = articles.length === 0 ? new Set<string>() : await addArticles(transaction, articles, now);
    await runAll(transaction, beside);
    return created;
  });
}

async function writtenInHalves(
  store: GraphStore,
  articles: readonly ResolvedArticle[],
  refused: Map<string, unknown>,
  now: string,
  fault: unknown,
): Promise<ReadonlySet<string>> {
  if (articles.length === 0) throw fault;
  if (articles.length === 1) {
    refused.set(articles[0]!.article.id, fault);
    return new Set();
  }
  const middle = articles.length >> 1;
  const created = new Set<string>();
  for (const half of [articles.slice(0, middle), articles.slice(middle)]) {
    try {
      for (const id of await written(store, half, [], now)) created.add(id);
    } catch (error) {
      if (concernsAll(error)) throw error;
      for (const id of await writtenInHalves(store, half, refused, now, error)) created.add(id);
    }
  }
  return created;
}

async function outcomesOf(
  store: GraphStore,
  entries: readonly ReadEntry[],
  created: ReadonlySet<string>,
): Promise<Outcome[]> {
  const articles = entries.flatMap((entry) => ('error' in entry ? [] : [articleOf(entry)]));
  const holdings = await holdingsOf(store, [...new Set(articles.map(({ id }) => id))]);
  return entries.map((entry): Outcome => {
    if ('error' in entry) return entry;
    const article = articleOf(entry);
    const isCreated = 'resolved' in entry && created.has(article.id);
    const dropped: readonly Dropped[] = isCreated ? entry.resolved.dropped : [];
    return { where: entry.where, article, created: isCreated, ...(holdings.get(article.id) ?? NOTHING), dropped };
  });
}

function articleOf(entry: Exclude<ReadEntry, FailedEntry>): Article {
  return 'resolved' in entry ? entry.resolved.article : entry.article;
}

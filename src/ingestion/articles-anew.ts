import type { Article } from '../article/article.js';
import { addArticles } from '../graph/add-articles.js';
import { pages } from '../graph/pages.js';
import type { GraphStore } from '../graph/store.js';
import { toldArticles } from '../graph/told-articles.js';
import type { ResolvedArticle } from '../resolution/resolved-article.js';

/** How many nodes are removed in one transaction. Chosen: a second's work for either store. */
const CLEARED_AT_ONCE = 5_000;

/** How many articles are looked up at once. */
const PAGE = 100;

/** How often it's told how far it is. */
const TELL_MS = 10_000;

/** Reads an article: what it says, as the graph takes it. */
export type Read = (article: Article) => ResolvedArticle;

/** Removes all that was read, unless another process has done so: what is there then was read anew. */
export async function clear(store: GraphStore, number: number): Promise<void> {
  for (let isCleared = false; !isCleared;) {
    isCleared = await store.transaction(async (transaction) => {
      const [held] = await transaction.run('migration/hold', { number });
      if (held?.articles === 'CLEARED' || held?.articles === 'READ') return true;
      const [removed] = await transaction.run('migration/clear', { first: CLEARED_AT_ONCE });
      if (removed!.count !== 0) return false;
      await transaction.run('migration/record-articles', { number, articles: 'CLEARED' });
      return true;
    });
  }
}

/**
 * Reads all articles of which nothing was read, each in a transaction.
 *
 * @returns how many were read
 */
export async function readAll(store: GraphStore, read: Read, tell: (line: string) => void): Promise<number> {
  let [count, toldAt] = [0, performance.now()];
  for await (const rows of pages(store, 'migration/unread-articles', PAGE)) {
    for (const { id } of rows) {
      if (await readOne(store, id as string, read, tell)) count += 1;
      if (performance.now() - toldAt < TELL_MS) continue;
      tell(`casus: ${count} articles are read`);
      toldAt = performance.now();
    }
  }
  return count;
}

/** Reads an article anew, unless somebody deleted it or has read it. */
async function readOne(store: GraphStore, id: string, read: Read, tell: (line: string) => void): Promise<boolean> {
  const [before] = await toldArticles(store.read.bind(store), [id]);
  if (before === undefined) return false;
  const resolved = attempted(read, before.article, tell);
  if (resolved === null) return false;
  return store.transaction(async (transaction) => {
    await transaction.run('article/hold', { ids: [id] });
    const [told] = await toldArticles(transaction.run.bind(transaction), [id]);
    if (told === undefined || told.sentences.length > 0) return false;
    await transaction.run('migration/delete-article', { id });
    await addArticles(transaction, [{ ...resolved, learned: told.learned ?? momentOf(told.article.published) }]);
    return true;
  });
}

/** One article that can't be read must not keep the others from being asked for. */
function attempted(read: Read, article: Article, tell: (line: string) => void): ResolvedArticle | null {
  try {
    return read(article);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    tell(`casus: article ${article.id} can't be read anew and is kept as a text alone: ${fault}`);
    return null;
  }
}

/** When the graph came to know an article that doesn't say so: at the earliest when it was published. */
function momentOf(published: string | null): string | null {
  if (published === null) return null;
  const moment = new Date(published).toISOString();
  return moment < new Date().toISOString() ? moment : null;
}

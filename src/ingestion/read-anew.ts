import type { Article } from '../article/article.js';
import { reapply } from '../graph/decisions/reapply.js';
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

/**
 * Brings a graph up to date that a Casus made before claims had their present form: removes what was read of its articles,
 * and reads them anew, each in a transaction. Does nothing where that is done. One that was cut short goes on where it
 * stopped, and several processes may do it at once.
 *
 * @param tell - gets a line for people now and then
 * @param reader - gives what reads articles; asked for only where some are to be read
 * @returns how many were read anew
 */
export async function readAnew(
  store: GraphStore,
  tell: (line: string) => void,
  reader: () => Promise<Read> = ownReader,
): Promise<number> {
  const [state] = await store.read('migration/articles-state', {});
  if (state === undefined || state.articles === 'READ') return 0;
  const number = state.number as number;
  const [older] = await store.read('migration/older-articles', {});
  if (state.articles !== 'CLEARED' && older!.count === 0) {
    await record(store, number, 'READ');
    return 0;
  }
  tell('casus: an earlier Casus made this graph; its articles are read anew, once');
  await clear(store, number);
  await reapply(store);
  const count = await readAll(store, await reader(), tell);
  await record(store, number, 'READ');
  tell(`casus: ${count} articles were read anew`);
  return count;
}

/** Removes all that was read, unless another process has done so: what is there then was read anew. */
async function clear(store: GraphStore, number: number): Promise<void> {
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

async function readAll(store: GraphStore, read: Read, tell: (line: string) => void): Promise<number> {
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

/** Our own extraction, with its models and lexicons. */
async function ownReader(): Promise<Read> {
  const { extract } = await import('../extraction/extract.js');
  const { actorLexicon } = await import('../extraction/lexicons.js');
  const { resolve } = await import('../resolution/resolve.js');
  return (article) => resolve(article, extract(article), (key) => actorLexicon().byKey(key)?.name ?? null);
}

function record(store: GraphStore, number: number, articles: 'READ'): Promise<void> {
  return store.write([{ statement: 'migration/record-articles', parameters: { number, articles } }]);
}

import { removeArticles } from '../graph/remove-articles.js';
import type { GraphStore } from '../graph/store.js';
import { toldArticles } from '../graph/told-articles.js';
import { withdraw } from '../graph/withdrawals.js';

/** What was removed with an article. */
export interface Deleted {
  readonly id: string;
  /** How many claims it had, and of how many events it told; those that others tell of as well are still there. */
  readonly claims: number;
  readonly events: number;
}

export interface DeletionOptions {
  /** When, ISO 8601 in UTC; now by default. */
  readonly now?: string;
  /** Keeps nothing of it, so that what was known before can't be told any more. */
  readonly forget?: boolean;
}

/**
 * Removes an article, and what it alone supported: the graph is then as if it had never been ingested. How it was read is
 * kept apart, to tell what was known when, unless it's to be forgotten.
 *
 * @throws ArticleUnknown, StoreUnavailable, StoreUnwritable; nothing was removed then
 */
export async function deleteArticle(
  store: GraphStore,
  id: string,
  { now = new Date().toISOString(), forget = false }: DeletionOptions = {},
): Promise<Deleted> {
  return store.transaction(async (transaction) => {
    const [held] = await transaction.run('article/holdings', { ids: [id] });
    const told = forget ? [] : await toldArticles(transaction.run.bind(transaction), [id]);
    await removeArticles(transaction, [id]);
    if (forget) await transaction.run('history/forget', { articleId: id });
    else await withdraw(transaction, told, 'DELETED', now);
    return { id, claims: held!.claims as number, events: held!.events as number };
  });
}

import { removeArticles } from '../graph/remove-articles.js';
import type { GraphStore } from '../graph/store.js';

/**
 * Removes an article, and what it alone supported.
 *
 * @throws ArticleUnknown, StoreUnavailable, StoreUnwritable; nothing was removed then
 */
export async function deleteArticle(store: GraphStore, id: string): Promise<void> {
  await store.transaction((transaction) => removeArticles(transaction, [id]));
}

import type { GraphStore } from '../graph/store.js';
import { deleteArticle } from '../ingestion/delete-article.js';
import { printLine } from './output.js';

/**
 * Deletes an article and what it alone supported, and prints its id.
 *
 * @throws ArticleUnknown
 */
export async function deleteOne(store: GraphStore, id: string, forget: boolean): Promise<void> {
  await deleteArticle(store, id, { forget });
  await printLine(JSON.stringify({ id, deleted: true }));
}

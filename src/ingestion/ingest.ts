import type { Article } from '../article/article.js';
import type { GraphStore } from '../graph/store.js';
import { readArticle, type Read } from './batch/read-article.js';
import { ingestBy, type Ingested } from './ingest-article.js';
import { ingestions } from './ingestions.js';

/**
 * Ingests an article by our own extraction. Tells `ingestions` of it.
 *
 * @param read - reads it by that, in this thread or in another
 * @throws what ingestArticle throws
 */
export async function ingest(store: GraphStore, article: Article, read: Read = readArticle): Promise<Ingested> {
  try {
    const ingested = await ingestBy(store, article, read);
    ingestions.tell({ outcome: ingested.created ? 'created' : 'known', articleId: article.id });
    return ingested;
  } catch (error) {
    ingestions.tell({ outcome: 'failed', articleId: article.id });
    throw error;
  }
}

import type { Article } from '../article/article.js';
import type { GraphStore } from '../graph/store.js';
import { loadExtractor } from './extractor.js';
import { ingestArticle, type Ingested } from './ingest-article.js';
import { ingestions } from './ingestions.js';

/**
 * Ingests an article by our own extraction. Tells `ingestions` of it.
 *
 * @throws what ingestArticle throws
 */
export async function ingest(store: GraphStore, article: Article): Promise<Ingested> {
  const { extract, lexiconName } = await loadExtractor();
  try {
    const ingested = await ingestArticle(store, article, extract, lexiconName);
    ingestions.tell({ outcome: ingested.created ? 'created' : 'known', articleId: article.id });
    return ingested;
  } catch (error) {
    ingestions.tell({ outcome: 'failed', articleId: article.id });
    throw error;
  }
}

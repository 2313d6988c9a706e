import type { Article } from '../article/article.js';
import type { GraphStore } from '../graph/store.js';
import { ingestArticle, type Ingested } from './ingest-article.js';
import { ingestions } from './ingestions.js';

/**
 * Ingests an article by our own extraction, whose models and lexicons are loaded at the first one: a server that only
 * answers starts without them. Tells `ingestions` of it.
 *
 * @throws what ingestArticle throws
 */
export async function ingest(store: GraphStore, article: Article): Promise<Ingested> {
  const { extract } = await import('../extraction/extract.js');
  const { actorLexicon } = await import('../extraction/lexicons.js');
  try {
    const ingested = await ingestArticle(store, article, extract, (key) => actorLexicon().byKey(key)?.name ?? null);
    ingestions.tell({ outcome: ingested.created ? 'created' : 'known', articleId: article.id });
    return ingested;
  } catch (error) {
    ingestions.tell({ outcome: 'failed', articleId: article.id });
    throw error;
  }
}

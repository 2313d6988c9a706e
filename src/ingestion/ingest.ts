import type { Article } from '../article/article.js';
import type { GraphStore } from '../graph/store.js';
import { ingestArticle, type Ingested } from './ingest-article.js';

/**
 * Ingests an article by our own extraction, whose models and lexicons are loaded at the first one: a server that only
 * answers starts without them.
 */
export async function ingest(store: GraphStore, article: Article): Promise<Ingested> {
  const { extract } = await import('../extraction/extract.js');
  const { actorLexicon } = await import('../extraction/lexicons.js');
  return ingestArticle(store, article, extract, (key) => actorLexicon().byKey(key)?.name ?? null);
}

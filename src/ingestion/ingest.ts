import type { Article } from '../article/article.js';
import { extract } from '../extraction/extract.js';
import type { GraphStore } from '../graph/store.js';
import { ingestArticle, type Ingested } from './ingest-article.js';

/** Ingests an article by our own extraction. */
export function ingest(store: GraphStore, article: Article): Promise<Ingested> {
  return ingestArticle(store, article, extract);
}

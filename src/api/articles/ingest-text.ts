import type { Article } from '../../article/article.js';
import type { Metadata } from '../../article/make-article.js';
import type { GraphStore } from '../../graph/store.js';
import type { Read } from '../../ingestion/batch/read-article.js';
import { ingest } from '../../ingestion/ingest.js';
import type { Ingested } from '../../ingestion/ingest-article.js';
import { ingestions } from '../../ingestion/ingestions.js';
import { readableArticle } from './readable-article.js';

/**
 * Ingests what the argument `input` holds.
 *
 * @throws ArticleError
 */
export async function ingestText(store: GraphStore, read: Read, text: string, metadata: Metadata): Promise<Ingested> {
  return ingest(store, await readable(text, metadata), read);
}

async function readable(text: string, metadata: Metadata): Promise<Article> {
  try {
    return await readableArticle(text, metadata);
  } catch (error) {
    ingestions.tell({ outcome: 'failed', articleId: null });
    throw error;
  }
}

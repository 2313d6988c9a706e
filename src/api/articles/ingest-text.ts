import { makeArticle, type Metadata } from '../../article/make-article.js';
import { mustBeEnglish } from '../../article/must-be-english.js';
import type { GraphStore } from '../../graph/store.js';
import { ingest } from '../../ingestion/ingest.js';
import type { Ingested } from '../../ingestion/ingest-article.js';

/**
 * Ingests what the argument `input` holds.
 *
 * @throws ArticleError
 */
export async function ingestText(store: GraphStore, text: string, metadata: Metadata): Promise<Ingested> {
  return ingest(store, await mustBeEnglish(makeArticle(text, metadata, 'input'), 'input'));
}

import { Announced } from '../announced.js';

/** What became of an article that was to be ingested. */
export interface Ingestion {
  readonly outcome: 'created' | 'known' | 'failed';
  /** Null where the text can't be an article. */
  readonly articleId: string | null;
}

/** Each article, once it is in the graph or failed to be. */
export const ingestions = new Announced<Ingestion>('casus:ingestion');

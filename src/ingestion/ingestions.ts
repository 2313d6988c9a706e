import { Announced } from '../announced.js';

/** What became of an article that was to be ingested. */
export type IngestionOutcome = 'created' | 'known' | 'failed';

/** Each article, once it is in the graph or failed to be. */
export const ingestions = new Announced<IngestionOutcome>('casus:ingestion');

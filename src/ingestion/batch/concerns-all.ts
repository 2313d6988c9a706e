import { StoreForbidden, StoreUnavailable, StoreUnreadable, StoreUnwritable } from '../../graph/errors.js';
import { ExtractionUnusable } from './errors.js';

const CONCERN_ALL = [StoreUnavailable, StoreForbidden, StoreUnwritable, StoreUnreadable, ExtractionUnusable];

/** Whether an error has nothing to do with the article that it met, so that no other would fare better. */
export function concernsAll(error: unknown): boolean {
  return CONCERN_ALL.some((fault) => error instanceof fault);
}

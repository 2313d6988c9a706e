import type { GraphStore } from '../../src/graph/store.js';
import { ingestArticle } from '../../src/ingestion/ingest-article.js';
import type { Told } from '../support/told.js';

/**
 * Ingests articles by several writers at once.
 *
 * @param failed - told of each article that failed, which is then tried again; without it a failure is thrown
 * @returns how many were acknowledged
 */
export async function ingestBySeveral(
  store: GraphStore,
  articles: readonly Told[],
  writers: number,
  failed?: (error: unknown) => Promise<void>,
): Promise<number> {
  const queue = [...articles];
  let acknowledged = 0;
  const writer = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const { article, extraction } = next;
      try {
        await ingestArticle(store, article, () => extraction);
        acknowledged += 1;
      } catch (error) {
        if (failed === undefined) throw error;
        queue.push(next);
        await failed(error);
      }
    }
  };
  await Promise.all(Array.from({ length: writers }, writer));
  return acknowledged;
}

import type { SearchIndex } from '../../graph/search-index.js';
import type { Reads } from '../reads.js';

/** Most hits that a list filtered by text is made of, the best ones. The most that a store gives. */
const MOST_HITS = 1_000;

/** Ids of what has all the words of a text, the best 1,000. */
export async function idsFound(reads: Reads, index: SearchIndex, text: string): Promise<string[]> {
  return (await reads.search(index, text, MOST_HITS)).map(({ id }) => id);
}

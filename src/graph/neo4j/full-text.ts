import type { FullText } from '../search.js';
import type { SearchHit } from '../search-index.js';
import type { GraphReader } from '../store.js';

/**
 * Full text by Lucene: what has all of the words. They are made of letters and digits alone, in small letters, so none of
 * them can be an operator of Lucene's.
 */
export function fullText(reader: GraphReader): FullText {
  return async (index, words, first) => {
    const query = words.map((word) => `+${word}`).join(' ');
    const rows = await reader.read('neo4j/full-text', { index, query, first });
    return rows as unknown as SearchHit[];
  };
}

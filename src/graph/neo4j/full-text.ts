import { foldedWords, wordsOf } from '../../resolution/words.js';
import { bestOfEach, hitsFor, type FullText } from '../search.js';
import type { SearchHit, SearchHits, SearchIndex, TextHit } from '../search-index.js';
import type { GraphReader } from '../store.js';

/**
 * Full text by Lucene: what has all of the words. They are made of letters and digits alone, in small letters, so none of
 * them can be an operator of Lucene's.
 */
export function fullText(reader: GraphReader): FullText {
  return async (index, words, first) => {
    const rows = await reader.read('neo4j/full-text', { index, query: luceneQuery(words), first });
    return rows as unknown as TextHit[];
  };
}

/** As `searchAll` of src/graph/search.ts, by one statement. */
export async function fullTextOfAll(reader: GraphReader, text: string, first: number): Promise<SearchHits> {
  const [names, words] = [foldedWords(text), wordsOf(text)];
  if (names.length === 0) return bestOfEach([], first);
  const rows = await reader.read('neo4j/search-all', {
    names: luceneQuery(names),
    words: luceneQuery(words),
    first: hitsFor(first),
  });
  return bestOfEach(rows as unknown as (SearchHit & { index: SearchIndex })[], first);
}

const luceneQuery = (words: readonly string[]): string => words.map((word) => `+${word}`).join(' ');

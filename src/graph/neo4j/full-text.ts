/**
 * A query in Lucene's syntax for what has all of some words. The words are made of letters and digits alone, in small
 * letters, so none of them can be an operator.
 */
export function luceneQuery(words: readonly string[]): string {
  return words.map((word) => `+${word}`).join(' ');
}

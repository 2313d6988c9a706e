import type { GrafeoDB } from '@grafeo-db/js';
import { wordsOf } from '../../resolution/words.js';
import type { FullText, FullTextIndex } from '../search.js';

/** What each full-text index covers. This store has no Cypher for it. */
const TEXT_INDEXES: Readonly<Record<FullTextIndex, { readonly label: string; readonly property: string }>> = {
  form_text: { label: 'Form', property: 'text' },
  sentence_text: { label: 'Sentence', property: 'text' },
  article_title: { label: 'Article', property: 'title' },
};

/** How many candidates are looked at for each hit wanted: the index finds what has any of the words. */
const CANDIDATES_FOR_ONE = 10;

/** Most candidates that are looked at. */
const MAX_CANDIDATES = 20_000;

/** Makes the indexes that aren't there yet. The store keeps them up to date, and in its file. */
export async function createTextIndexes(database: GrafeoDB): Promise<void> {
  // Making one that is there would fill it anew.
  for (const name of await missingTextIndexes(database)) {
    const { label, property } = TEXT_INDEXES[name];
    await database.createTextIndex(label, property, { tokenizer: 'standard', stopWords: [] });
  }
}

/** Names of the indexes that aren't there. */
export async function missingTextIndexes(database: GrafeoDB): Promise<FullTextIndex[]> {
  const missing: FullTextIndex[] = [];
  for (const [name, { label, property }] of Object.entries(TEXT_INDEXES)) {
    const isThere = await database.textSearch(label, property, 'a', 1).then(
      () => true,
      () => false,
    );
    if (!isThere) missing.push(name as FullTextIndex);
  }
  return missing;
}

/** Full text by BM25. The index knows only "any of the words", so what lacks one is left out afterwards. */
export function fullText(database: GrafeoDB): FullText {
  return async (index, words, first) => {
    const { label, property } = TEXT_INDEXES[index];
    const most = words.length === 1 ? first : Math.min(first * CANDIDATES_FOR_ONE, MAX_CANDIDATES);
    const candidates = await database.textSearch(label, property, words.join(' '), most);
    return candidates
      .flatMap(([node, score]) => {
        const found = database.getNode(node!);
        // Deleted since the index was asked.
        if (found === null) return [];
        const text = new Set(wordsOf(String(found.get(property))));
        return words.every((word) => text.has(word)) ? [{ id: String(found.get('id')), score: score! }] : [];
      })
      .slice(0, first);
  };
}

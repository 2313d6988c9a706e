import { stemmer } from 'stemmer';
import { foldedWords, wordSpans } from '../../resolution/words.js';
import { loadExisting } from '../loaders.js';
import type { RequestContext } from '../request-context.js';
import type { Highlight, HighlightSpan, SearchHit } from './search.types.js';

/** The text that something was found by, with the words of the search in it. */
export async function highlightOf({ loaders }: RequestContext, hit: SearchHit): Promise<Highlight> {
  const { node, words, foundId } = hit;
  if ('kind' in node) return mostOf([node.name, ...('aliases' in node ? node.aliases : [])], words);
  if (foundId === node.id && 'title' in node) return highlighted(node.title!, words);
  const { text } = await loadExisting(loaders.sentences, foundId);
  return highlighted(text, words);
}

/** Of several names the one that has most of the words; of equal ones the first. */
function mostOf(names: readonly string[], words: string): Highlight {
  return names
    .map((name) => highlighted(name, words))
    .reduce((best, other) => (other.spans.length > best.spans.length ? other : best));
}

/**
 * Where the words of a search stand in a text: without regard to case and accents, and by their stems, since Neo4j's index
 * of English finds "pressed" by "pressing". Stems by Porter's algorithm (1980), as there.
 *
 * @param text - any text
 * @param words - what was searched
 */
export function highlighted(text: string, words: string): Highlight {
  const asked = new Set(foldedWords(words).map(stemmer));
  const spans: HighlightSpan[] = wordSpans(text)
    .filter(({ word }) => asked.has(stemmer(foldedWords(word).join(''))))
    .map(({ start, end }) => ({ start, end }));
  return { text, spans };
}

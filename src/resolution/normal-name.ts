import type { ActorKind } from '../ontology/actor-kinds.js';
import { foldedWords } from './words.js';

/** Words before a person's name that are no part of it. Chosen: those that news agencies write. */
const TITLES = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister premier chancellor king queen ' +
    'prince princess emir sheikh sheik ayatollah imam mullah maulvi mawlawi pope cardinal archbishop bishop reverend ' +
    'rev general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm commander cmdr marshal ' +
    'brigadier senator sen representative rep congressman congresswoman governor gov mayor ambassador secretary ' +
    'judge justice chief deputy foreign defense defence interior finance former acting'
  ).split(' '),
);

/**
 * A name in the form in which spellings of one name are equal: without case, accents, apostrophes, hyphens, dots, a
 * leading article, and a person's titles. "The U.S." and "US" are `us`; "al-Qaïda" and "Al Qaida" are `al qaida`.
 *
 * @param kind - titles are dropped of persons only: "General Motors" keeps its first word
 */
export function normalName(name: string, kind?: ActorKind): string {
  const words = foldedWords(
    name
      .replace(/['’‘ʼʻ`´](s\b)?/giu, (_, s: string | undefined) => s ?? '')
      .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
      .replaceAll('&', ' and '),
  );
  const named = withoutTitles(words.length > 1 && words[0] === 'the' ? words.slice(1) : words, kind);
  return named.length > 0 ? named.join(' ') : name.toLowerCase().trim();
}

function withoutTitles(words: readonly string[], kind: ActorKind | undefined): readonly string[] {
  if (kind !== 'person') return words;
  const first = words.findIndex((word) => !TITLES.has(word));
  // A title alone, or one that goes on ("president of the senate"), is all the name there is.
  return first <= 0 || words[first] === 'of' ? words : words.slice(first);
}

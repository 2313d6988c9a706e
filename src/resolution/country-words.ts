import { loadCountries } from '../ontology/countries.js';
import { nameWords } from './name-words.js';

/** A country that a name names, and where. */
export interface CountryInName {
  /** ISO 3166-1 alpha-2 code. */
  readonly code: string;
  readonly at: number;
  readonly length: number;
}

let byPhrase: ReadonlyMap<string, string> | null = null;
const LONGEST = 5;

/** The first country in the words of a name, by its name or adjective, the longest that fits; null where there is none. */
export function countryIn(words: readonly string[]): CountryInName | null {
  byPhrase ??= phrases();
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
      const code = byPhrase.get(words.slice(at, at + length).join(' '));
      if (code !== undefined) return { code, at, length };
    }
  }
  return null;
}

/** Of two countries that share a word the first of the list has it, as everywhere. */
function phrases(): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { code, name, names, adjectives } of loadCountries()) {
    for (const phrase of [name, ...names, ...adjectives].map((text) => nameWords(text).join(' ')))
      if (phrase.length > 1 && !codes.has(phrase)) codes.set(phrase, code);
  }
  return codes;
}

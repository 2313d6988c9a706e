import type { ActorKind } from '../ontology/actor-kinds.js';
import { isArabicGroup } from './arabic-spelling.js';
import { countryIn } from './country-words.js';
import { COMMON_WORDS, FILLERS, groupName } from './group-name.js';
import { acronymOf, initialsOf } from './initials.js';
import { like, veto, type Likeness } from './name-likeness.js';
import { nameWords } from './name-words.js';
import { spelledAlike } from './spelled-alike.js';

const SMALL_WORDS = new Set('of and for the in on'.split(' '));
/** Of these, names of the same words in another order are often two: University of Washington, Washington University. */
const ORDERED = new Set('university college bank party'.split(' '));
const ENGLISH: Readonly<Record<string, string>> = {
  jabhat: 'front',
  jabha: 'front',
  jaysh: 'army',
  lashkar: 'army',
  hezb: 'party',
  harakat: 'movement',
  liwa: 'brigade',
  katibat: 'battalion',
  katayb: 'brigade',
};

/** Compares the names of two groups. Different numbers are two whatever else is known. */
export function groupLikeness(one: string, other: string, kinds: readonly [ActorKind, ActorKind]): Likeness {
  const both = `${one}, ${other}`;
  const [a, b] = [groupName(one, kinds[0]), groupName(other, kinds[1])];
  if (a.country !== null && b.country !== null && a.country !== b.country)
    return veto(`different countries: ${a.country}, ${b.country}`);
  const numbers = [a.words, b.words].map((words) => words.filter((word) => /^\d+$/.test(word)).join(' '));
  if (numbers[0] !== numbers[1] && !numbers.includes('')) return veto(`different numbers: ${numbers.join(', ')}`);
  const acronyms = [acronymOf(one), acronymOf(other)] as const;
  if (acronyms[0] !== null && acronyms[0] === acronyms[1]) return like(0.74, `the same acronym: ${both}`);
  if (a.words.join(' ') === b.words.join(' ')) return like(0.95, `one name: ${both}`);
  const short = acronyms.findIndex((acronym) => acronym !== null);
  if (short >= 0) return initialsLikeness(acronyms[short]!, short === 0 ? [one, other] : [other, one]);
  const found = wordsLikeness(comparable(a.words), comparable(b.words), both, [one, other].some(isArabic));
  return numbers[0] === numbers[1] || found.score < 0.5 ? found : like(0.5, ...found.reasons, 'only one has a number');
}

const isArabic = (name: string): boolean => isArabicGroup(nameWords(name));

function initialsLikeness(acronym: string, [short, long]: readonly [string, string]): Likeness {
  const fits = initialsOf(nameWords(long).filter((word, at) => at > 0 || word !== 'the')).includes(acronym);
  return fits
    ? like(acronym.length > 3 ? 0.8 : acronym.length > 2 ? 0.74 : 0.6, `${short} is the initials of ${long}`)
    : like(0);
}

/** Words in English, each country as its code. */
function comparable(words: readonly string[]): string[] {
  const english = words.map((word) => ENGLISH[word] ?? word);
  const country = countryIn(english);
  if (country === null) return english;
  return [...english.slice(0, country.at), country.code, ...english.slice(country.at + country.length)];
}

function wordsLikeness(a: readonly string[], b: readonly string[], both: string, arabic: boolean): Likeness {
  const rest = b.filter((word) => !SMALL_WORDS.has(word));
  const left: string[] = [];
  let alikes = 0;
  let significant = 0;
  for (const word of a.filter((candidate) => !SMALL_WORDS.has(candidate))) {
    const same = rest.indexOf(word);
    const isSpelling = (other: string) =>
      !COMMON_WORDS.has(word) && !COMMON_WORDS.has(other) && spelledAlike(word, other) && (arabic || word.length > 5);
    const at = same >= 0 ? same : rest.findIndex(isSpelling);
    if (at < 0) left.push(word);
    else {
      rest.splice(at, 1);
      if (same < 0) alikes += 1;
      if (!COMMON_WORDS.has(word) && !FILLERS.has(word)) significant += 1;
    }
  }
  if (left.length > 0 && rest.length > 0)
    return like(significant > 0 ? 0.3 : 0, `a word differs: ${left.join(' ')}, ${rest.join(' ')}`);
  const extra = [...left, ...rest];
  if (extra.length > 0) {
    if (significant === 0) return like(0.2, `a word more: ${extra.join(' ')}`);
    return like(extra.every((word) => FILLERS.has(word)) ? 0.82 : 0.52, `a word more: ${extra.join(' ')}`);
  }
  if (alikes > 0) return like(alikes > 1 ? 0.7 : arabic ? 0.82 : 0.62, `spelled alike: ${both}`);
  const isOrdered = [...a, ...b].some((word) => ORDERED.has(word));
  return like(isOrdered ? 0.6 : arabic ? 0.86 : 0.8, `the same words: ${both}`);
}

import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

const GENDERS = ['male', 'female'] as const;
const lists = load(readFileSync(new URL('./data/given-names.yaml', import.meta.url), 'utf8')) as Record<
  (typeof GENDERS)[number],
  string
>;
const male = new Set(lists.male.split(/\s+/u));
const female = new Set(lists.female.split(/\s+/u));

/** Whether a word is a given name that many people bear, and of whom; null where it is none or is anybody's. */
export function genderOfName(name: string): 'm' | 'f' | null {
  const word = name.toLowerCase();
  if (male.has(word) === female.has(word)) return null;
  return male.has(word) ? 'm' : 'f';
}

/** Whether a word is a known given name. */
export function isGivenName(name: string): boolean {
  const word = name.toLowerCase();
  return male.has(word) || female.has(word);
}

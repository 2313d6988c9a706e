import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { LexiconInvalid } from './errors.js';
import { foldedName } from './name-index.js';

interface NameLists {
  readonly male: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
  /** Names that both women and men bear, besides those that stand on both of the other lists. */
  readonly unisex: ReadonlySet<string>;
}

const CURATED = 'given-names.yaml';
const GENERATED = 'given-names.txt';
const LISTS = ['male', 'female', 'unisex'] as const;
/** Letters that folding leaves, since they aren't a letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ə: 'a',
};
/** The curated lists first: what they say of a name holds. */
const sources = [curatedLists(), generatedLists()];

/** Whether a word is a given name that many people bear, and of whom; null where it is none or is anybody's. */
export function genderOfName(name: string): 'm' | 'f' | null {
  const key = keyOf(name);
  const lists = sources.find((source) => LISTS.some((list) => source[list].has(key)));
  if (lists === undefined || lists.unisex.has(key) || lists.male.has(key) === lists.female.has(key)) return null;
  return lists.male.has(key) ? 'm' : 'f';
}

/** Whether a word is a known given name. */
export function isGivenName(name: string): boolean {
  const key = keyOf(name);
  return sources.some((source) => LISTS.some((list) => source[list].has(key)));
}

/**
 * Given names that are at home in one of some regions of given-names.yaml and in none of others, in small letters.
 *
 * @param regions - as the file calls them: "arabic"
 */
export function namesOfRegions(regions: readonly string[], notIn: readonly string[]): ReadonlySet<string> {
  const lists = load(textOf(CURATED)) as Record<string, Record<string, unknown> | undefined>;
  const namesIn = (region: string) =>
    (['male', 'female'] as const).flatMap((gender) => words(CURATED, `${region}, ${gender}`, lists[region]?.[gender]));
  const elsewhere = new Set(notIn.flatMap(namesIn));
  return new Set(regions.flatMap(namesIn).filter((name) => !elsewhere.has(name)));
}

/** A name as the lists spell it: letters from a to z, its parts joined by hyphens. */
function keyOf(name: string): string {
  return foldedName(name)
    .replaceAll(' ', '-')
    .replace(/[øłđıßæœðþə]/gu, (letter) => PLAIN[letter]!);
}

function curatedLists(): NameLists {
  const { unisex, ...regions } = load(textOf(CURATED)) as Record<string, unknown>;
  const gathered = {
    male: new Set<string>(),
    female: new Set<string>(),
    unisex: new Set(words(CURATED, 'unisex', unisex)),
  };
  for (const [region, lists] of Object.entries(regions)) {
    for (const gender of ['male', 'female'] as const) {
      const names = (lists as Record<string, unknown>)[gender];
      for (const name of words(CURATED, `${region}, ${gender}`, names)) gathered[gender].add(name);
    }
  }
  return gathered;
}

/** The lines of the file are "male: name name …". */
function generatedLists(): NameLists {
  const lines = textOf(GENERATED).split('\n');
  const listed = (list: string) => {
    const line = lines.find((candidate) => candidate.startsWith(`${list}: `));
    return new Set(words(GENERATED, list, line?.slice(list.length + 2)));
  };
  return { male: listed('male'), female: listed('female'), unisex: listed('unisex') };
}

function words(file: string, list: string, value: unknown): string[] {
  if (typeof value !== 'string') throw new LexiconInvalid(file, list, 'is not a list of names');
  return value.trim().split(' ');
}

function textOf(file: string): string {
  return readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8');
}

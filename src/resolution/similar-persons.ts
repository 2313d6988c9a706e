import { genderOfName, isGivenName } from '../ontology/given-names.js';
import { isArabicPerson } from './arabic-spelling.js';
import { like, veto, type Likeness } from './name-likeness.js';
import { personName, type PersonName } from './person-name.js';
import { isShortFormOf } from './short-given-names.js';
import { isSlavicName } from './slavic-spelling.js';
import { spelledAlike } from './spelled-alike.js';

/** Given names that stand before the one that a person goes by, and are often left out. */
const LEFT_OUT = new Set('muhammad sayid mir agha ahmad'.split(' '));

/** How a word of one name goes with that of the other at the same place. */
type Fit = 'same' | 'alike' | 'initial' | 'short form' | 'none';

/** Compares the names of two persons. Different given names, or a junior and a senior, are two whatever else is known. */
export function personLikeness(one: string, other: string): Likeness {
  const [a, b] = [personName(one), personName(other)];
  if (a.generation !== b.generation && a.generation !== '' && b.generation !== '')
    return veto(`different generations: ${a.generation}, ${b.generation}`);
  if (!haveSameInitials(a, b)) return veto(`different initials: ${one}, ${other}`);
  const found = wordsLikeness(a, b, `${one}, ${other}`);
  if (a.generation === b.generation || found.score < 0.6) return found;
  return like(0.6, ...found.reasons, `only one is ${a.generation}${b.generation}`);
}

function wordsLikeness(a: PersonName, b: PersonName, both: string): Likeness {
  const [short, long] = a.spelled.length <= b.spelled.length ? [a, b] : [b, a];
  const [few, many] = [short.spelled, long.spelled];
  if (few.length === 1) return bareLikeness(short, long, both);
  if (few.join('') === many.join('')) return like(0.95, `one name: ${both}`);
  if ([...few].sort().join(' ') === [...many].sort().join(' ')) return like(0.9, `the same words: ${both}`);
  if (endsWith(many, few)) {
    const extra = many.slice(0, many.length - few.length);
    const isUsual = extra.every((word) => LEFT_OUT.has(word));
    return like(isUsual ? 0.86 : 0.6, `a word more: ${both}`);
  }
  if (few.every((word, at) => word === many[at]))
    return like(LEFT_OUT.has(few[0]!) ? 0.6 : 0.74, `a word more: ${both}`);
  return endsLikeness(few, many, both);
}

/** One name is a single word: a family name that others share. */
function bareLikeness(short: PersonName, long: PersonName, both: string): Likeness {
  const [word] = short.spelled;
  if (short.title !== '' && short.title === long.title && word === long.spelled.at(-1))
    return like(0.8, `one name: ${both}`);
  if (word === long.spelled[0] && short.generation !== '' && short.generation === long.generation)
    return like(0.8, `one name: ${both}`);
  if (word === long.spelled.at(-1)) return like(0.42, `the same family name: ${both}`);
  return like(word === long.spelled[0] ? 0.35 : 0, ...(word === long.spelled[0] ? [`a name in common: ${both}`] : []));
}

/** First and last words decide; what stands between may be left out. */
function endsLikeness(few: readonly string[], many: readonly string[], both: string): Likeness {
  const isForeign = [few, many].some((words) => isArabicPerson(words) || isSlavicName(words));
  const family = familyFit(few.at(-1)!, many.at(-1)!, isForeign);
  if (family !== 'same' && family !== 'alike') return like(0, `different family names: ${both}`);
  const given = fitOf(few[0]!, many[0]!);
  if (given === 'none') return veto(`different given names: ${both}`);
  const between = [few.slice(1, -1), many.slice(1, -1)] as const;
  if (!middlesAgree(...between)) return veto(`different given names: ${both}`);
  if (given === 'alike' && bothKnown(few[0]!, many[0]!)) {
    const [one, another] = [genderOfName(few[0]!), genderOfName(many[0]!)];
    return one === another && !isForeign
      ? like(0.55, `spelled alike: ${both}`)
      : veto(`different given names: ${both}`);
  }
  if (few.length !== many.length)
    return like(
      family === 'same' && given === 'same' ? (isForeign ? 0.64 : 0.72) : 0.52,
      `a middle name more: ${both}`,
    );
  if (given === 'initial') return like(family === 'same' ? 0.72 : 0.5, `an initial fits: ${both}`);
  if (given === 'short form') return like(family === 'same' ? 0.76 : 0.5, `a short given name: ${both}`);
  const alikes = few.filter((word, at) => word !== many[at]).length;
  return like(alikes > 1 ? (isForeign ? 0.73 : 0.6) : isForeign ? 0.84 : 0.66, `spelled alike: ${both}`);
}

function middlesAgree(few: readonly string[], many: readonly string[]): boolean {
  if (few.length !== many.length) return few.every((word) => many.some((other) => fitOf(word, other) !== 'none'));
  return few.every((word, at) => {
    const fit = fitOf(word, many[at]!);
    return fit !== 'none' && !(fit === 'alike' && bothKnown(word, many[at]!));
  });
}

/** Family names have more spellings where they come from another script; "Ivanov" and "Ivanova" are a man and a woman. */
function familyFit(one: string, other: string, isForeign: boolean): Fit {
  if (one === other) return 'same';
  if (one === `${other}a` || other === `${one}a`) return 'none';
  return spelledAlike(one, other, isForeign ? 0.7 : undefined) ? 'alike' : 'none';
}

function fitOf(one: string, other: string): Fit {
  if (one === other) return 'same';
  if (one.length === 1 || other.length === 1) return one[0] === other[0] ? 'initial' : 'none';
  if (isShortFormOf(one, other)) return 'short form';
  // "Samir" and "Samira" are a man and a woman.
  if (one.endsWith('a') !== other.endsWith('a')) return 'none';
  return spelledAlike(withoutServant(one), withoutServant(other)) && isServant(one) === isServant(other)
    ? 'alike'
    : 'none';
}

/** "Abd", servant of, begins so many names that it says nothing. */
const isServant = (word: string): boolean => /^abd.{3}/.test(word);
const withoutServant = (word: string): string => (isServant(word) ? word.slice(3) : word);

const bothKnown = (one: string, other: string): boolean => isGivenName(one) && isGivenName(other);

/** A middle initial is left out by many; two that differ tell two persons. */
function haveSameInitials(a: PersonName, b: PersonName): boolean {
  const initials = ({ words }: PersonName) =>
    words
      .slice(1, -1)
      .filter((word) => word.length === 1)
      .join('');
  return initials(a) === initials(b) || initials(a) === '' || initials(b) === '';
}

function endsWith(many: readonly string[], few: readonly string[]): boolean {
  return few.every((word, at) => word === many[many.length - few.length + at]);
}

import { arabicSpelling, isArabicPerson } from './arabic-spelling.js';
import { nameWords } from './name-words.js';
import { remembered } from '../remembered.js';
import { isSlavicName, slavicSpelling } from './slavic-spelling.js';

/** A person's name, taken apart. */
export interface PersonName {
  /** Words of the name without titles, as the article spells them but folded; never empty. */
  readonly words: readonly string[];
  /** The same, spelled in one way, without middle initials; never empty. */
  readonly spelled: readonly string[];
  /** What tells generations apart: `jr`, `sr`, `ii`; empty where there is none. */
  readonly generation: string;
  /** The title that one given name needs, "King" Abdullah; empty where the name is whole without. */
  readonly title: string;
}

const TITLES = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister premier chancellor king queen ' +
    'prince princess crown emir sultan sheikh sheik shaykh shaikh ayatollah grand imam mullah mulla maulvi mawlawi moulvi molavi ' +
    'maulana mawlana mufti pope cardinal archbishop bishop reverend rev father sister general gen colonel col major maj captain ' +
    'capt lieutenant lt sergeant sgt corporal cpl private pvt admiral adm rear commander cmdr marshal field air brigadier brig senator sen ' +
    'representative rep congressman congresswoman governor gov mayor ambassador secretary judge justice chief deputy ' +
    'foreign defense defence interior finance former acting haji hajji hadji alhaji alhaj qari ustad engineer eng ' +
    'comrade citizen inspector detective superintendent constable attorney mp'
  ).split(' '),
);
/** Titles that make a person of one given name. */
const NAMING_TITLES = new Set(
  'king queen prince princess emir sultan pope sheikh ayatollah imam mullah maulvi mufti'.split(' '),
);
const SAME_TITLE: Readonly<Record<string, string>> = {
  sheik: 'sheikh',
  shaykh: 'sheikh',
  shaikh: 'sheikh',
  mulla: 'mullah',
  mawlawi: 'maulvi',
  moulvi: 'maulvi',
  molavi: 'maulvi',
};
const GENERATIONS: Readonly<Record<string, string>> = {
  jr: 'jr',
  junior: 'jr',
  jnr: 'jr',
  sr: 'sr',
  senior: 'sr',
  snr: 'sr',
  ii: 'ii',
  iii: 'iii',
  iv: 'iv',
  v: 'v',
  vi: 'vi',
  xii: 'xii',
  xiv: 'xiv',
  xvi: 'xvi',
};
/** Degrees and honours after a name. */
const HONOURS = new Set('phd md esq qc kc mp mbe cbe obe usa ret retd'.split(' '));

/** Takes a person's name apart. Pure, and the same for every spelling that only differs in what news writes either way. */
export const personName = remembered(takenApart);

function takenApart(name: string): PersonName {
  const all = nameWords(inOrder(name));
  const { rest, generation } = withoutGeneration(all);
  const { words, title } = withoutTitles(rest);
  const plain = withoutInitials(words);
  const spelled = isArabicPerson(plain) ? arabicSpelling(plain) : isSlavicName(plain) ? slavicSpelling(plain) : plain;
  return { words, spelled: spelled.length > 0 ? spelled : plain, generation, title };
}

/** "Putin, Vladimir" in the order of speech. */
function inOrder(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const [family, given] = parts;
  if (parts.length !== 2 || !family || !given) return name;
  const after = nameWords(given);
  const isAddition = after.every((word) => word in GENERATIONS || HONOURS.has(word));
  return isAddition ? name : `${given} ${family}`;
}

function withoutGeneration(all: readonly string[]): { rest: readonly string[]; generation: string } {
  let end = all.length;
  let generation = '';
  while (end > 1) {
    const last = all[end - 1]!;
    const isGeneration = generation === '' && last in GENERATIONS;
    if (!isGeneration && !(end > 2 && HONOURS.has(last))) break;
    if (isGeneration) generation = GENERATIONS[last]!;
    end -= 1;
  }
  return { rest: all.slice(0, end), generation };
}

function withoutTitles(all: readonly string[]): { words: readonly string[]; title: string } {
  const unled = all.length > 1 && all[0] === 'the' ? all.slice(1) : all;
  const first = unled.findIndex((word) => !TITLES.has(word));
  // A title alone, or one that goes on ("president of the senate"), is all the name there is.
  if (first <= 0 || unled[first] === 'of') return { words: unled, title: '' };
  const words = unled.slice(first);
  const title = SAME_TITLE[unled[first - 1]!] ?? unled[first - 1]!;
  return { words, title: words.length === 1 && NAMING_TITLES.has(title) ? title : '' };
}

/** One initial in the middle is left out; two are kept, since they are written to tell George H. W. from George W. */
function withoutInitials(words: readonly string[]): string[] {
  const joined: string[] = [];
  words.forEach((word, at) => {
    const followsInitial = at > 0 && words[at - 1]!.length === 1;
    if (word.length === 1 && followsInitial && at < words.length - 1) joined.push(`${joined.pop() ?? ''}${word}`);
    else joined.push(word);
  });
  const isMiddle = (at: number) => at > 0 && at < joined.length - 1;
  return joined.filter((word, at) => !(isMiddle(at) && word.length === 1) || joined.length < 3);
}

import type { ActorKind } from '../ontology/actor-kinds.js';
import { composedActor, stateParts } from '../ontology/composed-actors.js';
import { arabicSpelling, isArabicGroup } from './arabic-spelling.js';
import { countryIn } from './country-words.js';
import { nameWords } from './name-words.js';
import { numbersInDigits } from './number-words.js';
import { remembered } from '../remembered.js';

/** The name of what is no person, taken apart. */
export interface GroupName {
  /** The words, spelled in one way; never empty. Of a state's own bodies without their country. */
  readonly words: readonly string[];
  /** Country that the name itself tells of a state's own body, ISO 3166-1 alpha-2; else null. */
  readonly country: string | null;
  /** Whether many countries have a body of this name, so that only the country makes it one. */
  readonly isCommon: boolean;
  /** Whether it is nothing but two to five capitals, which many bodies share. */
  readonly isAcronym: boolean;
  /** The part of a state that the name is, as composed-actors calls it by: "defense ministry"; null where it is none. */
  readonly part: string | null;
}

const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/^defence$/, 'defense'],
  [/^offence$/, 'offense'],
  [/^licence$/, 'license'],
  [/^(cent|theat|fib|met)re$/, '$1er'],
  [/^(lab|hon|harb|col|neighb|fav|arm|behavi|ard|endeav)our(s|ed|able|ing)?$/, '$1or$2'],
  [/^(.{4,})is(ation|ations|ed|ing)$/, '$1iz$2'],
  [/^programmes?$/, 'program'],
  [/^aluminium$/, 'aluminum'],
  [/^aero(drome|plane)$/, 'air$1'],
];

const SHORT_FORMS: Readonly<Record<string, string>> = {
  dept: 'department',
  govt: 'government',
  intl: 'international',
  natl: 'national',
  assn: 'association',
  assoc: 'association',
  univ: 'university',
  min: 'ministry',
  bde: 'brigade',
  brig: 'brigade',
  bn: 'battalion',
  div: 'division',
  regt: 'regiment',
  bros: 'brothers',
  mfg: 'manufacturing',
  cttee: 'committee',
  ctr: 'center',
  inst: 'institute',
  soc: 'society',
  fdn: 'foundation',
  hq: 'headquarters',
  tv: 'television',
  co: 'company',
  corp: 'corporation',
  airbase: 'air base',
};

const LEGAL_FORMS = new Set(
  (
    'inc incorporated ltd limited gmbh ag plc corporation llc llp lp sa spa nv bv ab oy asa pte pty sarl srl ' +
    'kg kgaa ooo pao oao zao pjsc ojsc jsc pvt sas sae bhd sdn tbk'
  ).split(' '),
);

const LEGAL_FORMS_AHEAD = new Set('ooo pao oao zao pjsc ojsc jsc'.split(' '));

/** Words of which a name may be made that bodies of many countries share. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'ministry department defense interior internal foreign affair army navy air force police military armed national assembly ' +
    'parliament senate council supreme court high constitutional central bank election electoral commission committee ' +
    'government authority agency security intelligence general staff guard brigade corps division regiment battalion company ' +
    'command district province provincial democratic democrat republican liberal conservative socialist communist labor social party ' +
    'people united union front movement alliance coalition red cross crescent society chamber commerce association federation ' +
    'of and for the in new royal state public health education finance justice independent human right liberation ' +
    'resistance revolutionary revolution islamic patriotic popular progressive unity freedom justice development northern ' +
    'southern eastern western north south east west border coast special operation infantry armored mechanized airborne ' +
    'artillery naval unit squadron fleet group federal office bureau directorate service electricity water energy ' +
    'oil trade agriculture transport airport university hospital radio television news workers worker peasant student women youth ' +
    'democracy republic reform renewal action green christian agrarian economic economy audit anti corruption statistic'
  ).split(' '),
);

/** Words that news adds to a name, or leaves out. */
export const FILLERS: ReadonlySet<string> = new Set(
  'group movement organization network militia company corporation holding'.split(' '),
);

/** Bodies of a state that are named by what they are for; with any subject they are each country's own. */
const MINISTRY = /^(ministry|ministries)$/;

/** Takes the name of a group, a country, an event or a document apart. Pure. */
export function groupName(name: string, kind: ActorKind): GroupName {
  return isBusiness(kind) ? ofBusiness(name) : ofOther(name);
}

const ofBusiness = remembered((name) => takenApart(name, true));
const ofOther = remembered((name) => takenApart(name, false));

const isBusiness = (kind: ActorKind): boolean => kind === 'organization' || kind === 'media';

function takenApart(name: string, business: boolean): GroupName {
  const plain = plainWords(name, business);
  const { rest, country } = withoutCountry(plain);
  const isCommon = isCommonName(rest);
  const words = isCommon ? rest : plain;
  const ordered = ministryLast(words);
  const spelled = (isArabicGroup(ordered) ? spelledAmongEnglish(ordered) : ordered).map(singular);
  return {
    words: spelled.length > 0 ? spelled : ordered,
    country: isCommon ? country : null,
    isCommon,
    isAcronym: plain.length === 1 && /^\p{Lu}[\p{Lu}.]{1,7}$/u.test(name) && plain[0]!.length <= 5,
    part: isCommon ? (partOf(rest) ?? partOf(ministryLast(rest))) : null,
  };
}

/** English words among Arabic ones keep their spelling. */
function spelledAmongEnglish(words: readonly string[]): string[] {
  const isEnglish = (word: string) => COMMON_WORDS.has(word) || COMMON_WORDS.has(singular(word)) || FILLERS.has(word);
  const runs: string[][] = [];
  words.forEach((word, at) => {
    const continues = at > 0 && isEnglish(word) === isEnglish(words[at - 1]!);
    if (continues) runs.at(-1)!.push(word);
    else runs.push([word]);
  });
  return runs.flatMap((run) => (isEnglish(run[0]!) ? run : arabicSpelling(run)));
}

/** The key in the actor lexicon of a part of a state, which articles that say "the Iraqi army" have found already. */
export function partKey(country: string, part: string): string | null {
  return composedActor(country, part)?.key ?? null;
}

function plainWords(name: string, business: boolean): readonly string[] {
  const all = nameWords(name);
  const unled = all.length > 1 && all[0] === 'the' ? all.slice(1) : all;
  const words = numbersInDigits(unled.flatMap((word) => american(SHORT_FORMS[word] ?? word).split(' ')));
  return withoutLegalForm(
    words.filter((word, at) => word !== 'the' || at === 0),
    business,
  );
}

const american = (word: string): string =>
  BRITISH.reduce((spelled, [british, form]) => spelled.replace(british, form), word);

/** A company is also a unit of an army, so the word is left out of organisations alone. */
function withoutLegalForm(words: readonly string[], business: boolean): readonly string[] {
  let end = words.length;
  while (end > 1 && (LEGAL_FORMS.has(words[end - 1]!) || (business && words[end - 1] === 'company'))) end -= 1;
  const start = end > 1 && LEGAL_FORMS_AHEAD.has(words[0]!) ? 1 : 0;
  const kept = words.slice(start, end > 1 && words[end - 1] === 'and' ? end - 1 : end);
  return kept.every((word) => COMMON_WORDS.has(singular(word))) ? words : kept;
}

/** Without the country of "Afghan X", "X of Afghanistan" and "Afghanistan's X". */
function withoutCountry(words: readonly string[]): { rest: readonly string[]; country: string | null } {
  const found = countryIn(words);
  if (found === null || found.length === words.length) return { rest: words, country: null };
  const before = words.slice(0, found.at);
  const isLinked = before.length > 1 && /^(of|in|for)$/.test(before.at(-1)!);
  const ahead = isLinked ? before.slice(0, -1) : before;
  const rest = [...ahead, ...words.slice(found.at + found.length)];
  // Parties, banks and fronts are told apart by where the country stands: the Nepal Communist Party was none of the others.
  const isMovable = !rest.some((word) => /^(party|bank|front|union|movement|university|airline|radio)s?$/.test(word));
  return isMovable && rest.length > 0 ? { rest, country: found.code } : { rest: words, country: null };
}

function isCommonName(words: readonly string[]): boolean {
  return (
    words.some((word) => MINISTRY.test(word)) ||
    partOf(words) !== null ||
    (words.length > 1 &&
      words.every((word) => COMMON_WORDS.has(word) || COMMON_WORDS.has(singular(word)) || /^\d+$/.test(word)))
  );
}

function partOf(words: readonly string[]): string | null {
  const phrase = words.join(' ');
  return stateParts().has(phrase) ? phrase : null;
}

/** "Ministry of Foreign Affairs" as "Foreign Ministry". */
function ministryLast(words: readonly string[]): readonly string[] {
  const last =
    words[0] === 'ministry' && words[1] === 'of' && words.length > 2 ? [...words.slice(2), 'ministry'] : words;
  return last.at(-1) === 'ministry' && last.length > 2 ? last.filter((word) => word !== 'affairs') : last;
}

/** Without the "s" of a plural; short words keep it, since "Hamas" isn't "Hama". */
function singular(word: string): string {
  return word.length > 5 && /[^aious]s$/.test(word) ? word.slice(0, -1) : word;
}

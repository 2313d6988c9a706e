import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { ACTOR_KINDS, type ActorKind } from './actor-kinds.js';
import { LexiconInvalid } from './errors.js';

/** What a common noun says of the actor that it stands for. */
export interface NounClass {
  readonly kind: ActorKind;
  /** Whether it stands for somebody, for several taken as one, or for something. */
  readonly nature: 'person' | 'group' | 'thing';
  readonly gender: 'm' | 'f' | null;
  /** Whether "<organisation> <noun> <person>" says that the person holds a position there. */
  readonly position: boolean;
  /** Whether that position is at the top. */
  readonly leader: boolean;
  readonly member: boolean;
  readonly family: boolean;
  /** Whether it stands for a part of something larger: a branch, an affiliate. */
  readonly part: boolean;
  readonly ally: boolean;
}

type NounLists = Readonly<Record<string, unknown>>;

const NATURES: Readonly<Record<ActorKind, NounClass['nature']>> = {
  person: 'person',
  role: 'person',
  population: 'person',
  armed_group: 'person',
  military: 'group',
  government: 'group',
  country: 'group',
  organization: 'group',
  media: 'group',
  igo: 'group',
  named_event: 'thing',
  facility: 'thing',
  document: 'thing',
};

/** Lists of lemmas that say more than the kind does. */
const LISTS = [
  'position',
  'leader',
  'member',
  'family',
  'part',
  'ally',
  'male',
  'female',
  'collective',
  'individual',
  'object',
] as const;
type Lists = Readonly<Record<(typeof LISTS)[number], ReadonlySet<string>>>;

const CURATED = 'nouns.yaml';
const WORDNET = 'wordnet-nouns.txt';
const { classes, titles } = readNouns();

/** The class of a noun, by its lemma in small letters; null where it can be no actor. */
export function nounClass(lemma: string): NounClass | null {
  return classes.get(lemma) ?? null;
}

/** Whether a word may stand before a person's name to say what they are: "Gen.", "Prime", "Minister". */
export function isTitle(word: string): boolean {
  return titles.has(word.toLowerCase().replace(/\.$/u, ''));
}

function readNouns(): { classes: ReadonlyMap<string, NounClass>; titles: ReadonlySet<string> } {
  const lists = load(textOf(CURATED)) as NounLists;
  const found = curatedClasses(lists);
  addWordnetClasses(found);
  return { classes: found, titles: wordSet('titles', lists.titles) };
}

function curatedClasses(source: NounLists): Map<string, NounClass> {
  const lists = Object.fromEntries(LISTS.map((list) => [list, wordSet(list, source[list])])) as unknown as Lists;
  const found = new Map<string, NounClass>();
  for (const [label, list] of Object.entries(source.kinds as NounLists)) {
    const kind = kindOf(CURATED, label);
    for (const lemma of wordsOf(label, list)) {
      if (found.has(lemma)) throw new LexiconInvalid(CURATED, lemma, 'stands twice among the kinds');
      found.set(
        lemma,
        classOf(kind, (name) => lists[name].has(lemma)),
      );
    }
  }
  return found;
}

/** Adds nouns of a file whose lines are "kind, lists: lemma lemma …", where they aren't known yet. */
function addWordnetClasses(found: Map<string, NounClass>): void {
  for (const line of textOf(WORDNET).split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [labels = '', lemmas = ''] = line.split(': ');
    const [kind = '', ...lists] = labels.split(' ');
    const noun = classOf(kindOf(WORDNET, kind), (name) => lists.includes(name));
    for (const lemma of lemmas.split(' ')) if (!found.has(lemma)) found.set(lemma, noun);
  }
}

/** @param isOn - whether the noun is on one of the lists */
function classOf(kind: ActorKind, isOn: (list: (typeof LISTS)[number]) => boolean): NounClass {
  return {
    kind,
    // Some are not what their kind is: a militia is one, a soldier somebody, a warship something.
    nature: isOn('collective') ? 'group' : isOn('individual') ? 'person' : isOn('object') ? 'thing' : NATURES[kind],
    gender: isOn('male') ? 'm' : isOn('female') ? 'f' : null,
    position: isOn('position'),
    leader: isOn('leader'),
    member: isOn('member'),
    family: isOn('family'),
    part: isOn('part'),
    ally: isOn('ally'),
  };
}

function textOf(file: string): string {
  return readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8');
}

function kindOf(file: string, label: string): ActorKind {
  const kind = ACTOR_KINDS.find((candidate) => candidate === label);
  if (kind === undefined) throw new LexiconInvalid(file, 'kinds', `"${label}" is none of ${ACTOR_KINDS.join(', ')}`);
  return kind;
}

function wordsOf(list: string, value: unknown): string[] {
  if (typeof value !== 'string') throw new LexiconInvalid(CURATED, list, 'is not a list of words');
  return value.split(/\s+/u).filter((word) => word !== '');
}

function wordSet(list: string, value: unknown): ReadonlySet<string> {
  return new Set(wordsOf(list, value));
}

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

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What a list of nouns says of each, by the name of the list. */
const MARKS: Readonly<Record<string, Partial<NounClass>>> = {
  position: { position: true },
  leader: { leader: true },
  member: { member: true },
  family: { family: true },
  part: { part: true },
  ally: { ally: true },
  male: { gender: 'm' },
  female: { gender: 'f' },
  // Some are not what their kind is: a militia is one, a soldier somebody, a warship something.
  collective: { nature: 'group' },
  individual: { nature: 'person' },
  object: { nature: 'thing' },
};

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
  const { kinds, titles: titleList, ...lists } = load(textOf(CURATED)) as NounLists;
  const found = new Map<string, Mutable<NounClass>>();
  for (const [label, list] of Object.entries(kinds as NounLists)) {
    for (const lemma of wordsOf(label, list)) {
      if (found.has(lemma)) throw new LexiconInvalid(CURATED, lemma, 'stands twice among the kinds');
      found.set(lemma, classOf(kindOf(CURATED, label)));
    }
  }
  for (const [label, list] of Object.entries(lists)) {
    for (const lemma of wordsOf(label, list)) {
      const noun = found.get(lemma);
      if (noun === undefined) throw new LexiconInvalid(CURATED, label, `"${lemma}" stands nowhere among the kinds`);
      Object.assign(noun, markOf(CURATED, label));
    }
  }
  addWordnetNouns(found);
  return { classes: found, titles: new Set(wordsOf('titles', titleList)) };
}

/** Adds nouns of a file whose lines are "kind list list: lemma lemma …", where they aren't known yet. */
function addWordnetNouns(found: Map<string, NounClass>): void {
  for (const line of textOf(WORDNET).split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [labels = '', lemmas = ''] = line.split(': ');
    const [kind = '', ...lists] = labels.split(' ');
    const noun = Object.assign(
      classOf(kindOf(WORDNET, kind)),
      ...lists.map((list) => markOf(WORDNET, list)),
    ) as NounClass;
    for (const lemma of lemmas.split(' ')) if (!found.has(lemma)) found.set(lemma, noun);
  }
}

function classOf(kind: ActorKind): Mutable<NounClass> {
  return {
    kind,
    nature: NATURES[kind],
    gender: null,
    position: false,
    leader: false,
    member: false,
    family: false,
    part: false,
    ally: false,
  };
}

function markOf(file: string, list: string): Partial<NounClass> {
  const mark = MARKS[list];
  if (mark === undefined) throw new LexiconInvalid(file, list, `is none of ${Object.keys(MARKS).join(', ')}`);
  return mark;
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

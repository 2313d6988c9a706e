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

const FILE = 'nouns.yaml';
const { classes, titles } = readNouns();

/** The class of a noun, by its lemma in small letters; null where it can be no actor. */
export function nounClass(lemma: string): NounClass | null {
  return classes.get(lemma) ?? null;
}

/** Whether a word may stand before a person's name to say what they are: "Gen.", "Prime", "Minister". */
export function isTitle(word: string): boolean {
  return titles.has(word.toLowerCase().replace(/\.$/u, ''));
}

function readNouns(): { classes: Map<string, NounClass>; titles: ReadonlySet<string> } {
  const lists = load(readFileSync(new URL(`./data/${FILE}`, import.meta.url), 'utf8')) as NounLists;
  const kinds = lists.kinds as NounLists;
  const [position, leader, member, family, part, ally] = ['position', 'leader', 'member', 'family', 'part', 'ally'].map(
    (list) => words(list, lists[list]),
  );
  const [male, female, collective] = ['male', 'female', 'collective'].map((list) => words(list, lists[list]));
  const found = new Map<string, NounClass>();
  for (const [label, list] of Object.entries(kinds)) {
    const kind = ACTOR_KINDS.find((candidate) => candidate === label);
    if (kind === undefined) throw new LexiconInvalid(FILE, 'kinds', `"${label}" is none of ${ACTOR_KINDS.join(', ')}`);
    for (const lemma of words(label, list)) {
      if (found.has(lemma)) continue;
      found.set(lemma, {
        kind,
        nature: collective!.has(lemma) ? 'group' : NATURES[kind],
        gender: male!.has(lemma) ? 'm' : female!.has(lemma) ? 'f' : null,
        position: position!.has(lemma),
        leader: leader!.has(lemma),
        member: member!.has(lemma),
        family: family!.has(lemma),
        part: part!.has(lemma),
        ally: ally!.has(lemma),
      });
    }
  }
  return { classes: found, titles: words('titles', lists.titles) };
}

function words(list: string, value: unknown): ReadonlySet<string> {
  if (typeof value !== 'string') throw new LexiconInvalid(FILE, list, 'is not a list of words');
  return new Set(value.split(/\s+/u).filter((word) => word !== ''));
}

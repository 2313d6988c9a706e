import { readdirSync } from 'node:fs';
import { LexiconInvalid } from './errors.js';
import { EVENT_TYPES, eventTypeDefinition, type EventType } from './event-types.js';
import { fromYaml, nameOfFile, textOfFile } from './lexicon-file.js';
import { adjectivePattern, nounPattern, verbPattern, type PredicatePattern } from './predicate-pattern.js';
import { EVENT_RELATIONS, type EventRelation } from './relation-types.js';
import { STATUSES, type Status } from './statuses.js';

/** What must take part for a word to name an event: it is what tells an attack from a heart attack. */
export const REQUIREMENTS = [
  /** Source or target is an actor or a place. The default. */
  'either',
  /** Source or target is an actor: a person, group or country, not just a place or thing. */
  'actor',
  'source',
  'target',
  /** Both are named, and each is an actor or a place. */
  'both',
  /** The target is a place or facility. */
  'place',
  /** The target is a person or people. */
  'people',
  /** The source can fight: a country, government, military or armed group. */
  'armed',
  /** The source is people or an organisation without arms. */
  'civil',
  /** Something violent is told beside it. */
  'violence',
] as const;

export type Requirement = (typeof REQUIREMENTS)[number];

/** A word or phrase that names an event, its sense, and where its source and target stand. */
export interface Predicate {
  readonly pattern: PredicatePattern;
  readonly type: EventType;
  readonly mode: string | null;
  readonly relation: EventRelation;
  /** Status that the word itself gives ("plot" is planned), or null. */
  readonly status: Status | null;
  /** Prepositions after which the target may stand, best first. */
  readonly targetPrepositions: readonly string[];
  /** Prepositions, besides "by", after which a noun's source may stand: "the fall of X to S". */
  readonly sourcePrepositions: readonly string[];
  /** Role of what follows a noun's "of": "the arrest of X", "the visit of S". */
  readonly of: 'source' | 'target';
  /** Role of a noun's possessor: "X's murder", "S's attack". */
  readonly possessive: 'source' | 'target';
  readonly requires: Requirement;
  /** Lemmas that, as object, subject or modifier, show another sense: a heart attack, to strike a deal. */
  readonly not: ReadonlySet<string>;
  /** Whether the verb has this sense only without an object: "demonstrated" in the streets, not "demonstrated a device". */
  readonly intransitive: boolean;
  /** Whether the word has commoner senses that are no event. */
  readonly weak: boolean;
}

/** All predicates, found by the lemma of their first word. */
export interface PredicateLexicon {
  readonly verbs: ReadonlyMap<string, readonly Predicate[]>;
  readonly nouns: ReadonlyMap<string, readonly Predicate[]>;
  readonly adjectives: ReadonlyMap<string, readonly Predicate[]>;
}

/**
 * Reads every predicate file.
 *
 * @param extraFiles - a user's own, in the form of the product's; of senses that fit equally well, theirs wins
 * @throws LexiconInvalid naming file and group, where one can't be used
 */
export function loadPredicates(extraFiles: readonly string[] = []): PredicateLexicon {
  const folder = new URL('./data/predicates/', import.meta.url);
  const own = readdirSync(folder)
    .sort()
    .map((file) => new URL(file, folder));
  const verbs = new Map<string, Predicate[]>();
  const nouns = new Map<string, Predicate[]>();
  const adjectives = new Map<string, Predicate[]>();
  for (const file of [...extraFiles, ...own]) {
    for (const { words, sense } of readGroups(nameOfFile(file), textOfFile(file))) {
      for (const word of words.verbs) add(verbs, { ...sense, pattern: verbPattern(word) });
      for (const word of words.nouns) add(nouns, { ...sense, pattern: nounPattern(word) });
      for (const word of words.adjectives) add(adjectives, { ...sense, pattern: adjectivePattern(word) });
    }
  }
  for (const index of [verbs, nouns, adjectives]) for (const senses of index.values()) senses.sort(longestFirst);
  return { verbs, nouns, adjectives };
}

type Sense = Omit<Predicate, 'pattern'>;
type WordLists = Readonly<Record<'verbs' | 'nouns' | 'adjectives', readonly string[]>>;

const longestFirst = (a: Predicate, b: Predicate): number => b.pattern.words - a.pattern.words;

function add(index: Map<string, Predicate[]>, predicate: Predicate): void {
  const senses = index.get(predicate.pattern.lemma);
  if (senses) senses.push(predicate);
  else index.set(predicate.pattern.lemma, [predicate]);
}

const GROUP_FIELDS = new Set(
  'relation mode status target source of possessive requires not weak intransitive verbs nouns adjectives'.split(' '),
);

function readGroups(file: string, text: string): { words: WordLists; sense: Sense }[] {
  const content = recordOf(file, 'the file', fromYaml(file, text));
  const type = oneOf(file, 'type', content.type, EVENT_TYPES);
  if (!Array.isArray(content.groups)) throw new LexiconInvalid(file, 'groups', 'is not a list');
  return content.groups.map((value: unknown, at) => {
    const entry = `group ${at + 1}`;
    const group = recordOf(file, entry, value);
    const unknown = Object.keys(group).filter((field) => !GROUP_FIELDS.has(field));
    if (unknown.length > 0) throw new LexiconInvalid(file, entry, `has no field ${unknown.join(', ')}`);
    const mode = group.mode ?? null;
    const { modes } = eventTypeDefinition(type);
    return {
      words: {
        verbs: strings(file, entry, group.verbs),
        nouns: strings(file, entry, group.nouns),
        adjectives: strings(file, entry, group.adjectives),
      },
      sense: {
        type,
        mode: mode === null ? null : oneOf(file, entry, mode, modes),
        relation: oneOf(file, entry, group.relation, EVENT_RELATIONS),
        status: group.status === undefined ? null : oneOf(file, entry, group.status, STATUSES),
        targetPrepositions: strings(file, entry, group.target),
        sourcePrepositions: strings(file, entry, group.source),
        of: oneOf(file, entry, group.of ?? 'source', ['source', 'target'] as const),
        possessive: oneOf(file, entry, group.possessive ?? 'source', ['source', 'target'] as const),
        requires: oneOf(file, entry, group.requires ?? 'either', REQUIREMENTS),
        not: new Set(strings(file, entry, group.not)),
        weak: group.weak === true,
        intransitive: group.intransitive === true,
      },
    };
  });
}

function recordOf(file: string, entry: string, value: unknown): Record<string, unknown> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isRecord) throw new LexiconInvalid(file, entry, 'is no entry with fields');
  return value as Record<string, unknown>;
}

function oneOf<T extends string>(file: string, entry: string, value: unknown, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw new LexiconInvalid(file, entry, `"${String(value)}" is none of ${known.join(', ')}`);
  return found;
}

function strings(file: string, entry: string, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new LexiconInvalid(file, entry, 'has something other than a list of words');
  return value.map((word: unknown) => {
    if (typeof word !== 'string' || word.trim() === '')
      throw new LexiconInvalid(file, entry, `"${String(word)}" is no word`);
    return word;
  });
}

import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { LexiconInvalid } from './errors.js';
import { CERTAINTIES, type Certainty } from './statuses.js';
import { STATUSES, type Status } from './statuses.js';

/** Words that say how real the event is that they govern or stand with, by lemma. */
export interface FactualityWords {
  readonly verbs: ReadonlyMap<string, Status>;
  readonly nouns: ReadonlyMap<string, Status>;
  readonly adverbs: ReadonlyMap<string, Status>;
  readonly adjectives: ReadonlyMap<string, Status>;
  readonly auxiliaries: ReadonlyMap<string, Status>;
  /** Words that begin a condition: "if". */
  readonly conditions: ReadonlySet<string>;
  /** Verbs that pass on the status of the clause above. */
  readonly transparent: ReadonlySet<string>;
}

/** Words that say who says so, and how sure they sound. */
export interface ReportingWords {
  readonly verbs: ReadonlyMap<string, Certainty>;
  /** "according to" and the like. */
  readonly phrases: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  readonly doubts: ReadonlySet<string>;
}

/** @throws LexiconInvalid naming the list that can't be used */
export function loadFactualityWords(file = new URL('./data/factuality.yaml', import.meta.url)): FactualityWords {
  const lists = readLists(file);
  const byStatus = (section: string) => indexed(file, section, lists[section], STATUSES);
  return {
    verbs: byStatus('verbs'),
    nouns: byStatus('nouns'),
    adverbs: byStatus('adverbs'),
    adjectives: byStatus('adjectives'),
    auxiliaries: byStatus('auxiliaries'),
    conditions: wordSet(file, 'conditions', lists.conditions),
    transparent: wordSet(file, 'transparent', lists.transparent),
  };
}

/** @throws LexiconInvalid naming the list that can't be used */
export function loadReportingWords(file = new URL('./data/reporting.yaml', import.meta.url)): ReportingWords {
  const lists = readLists(file);
  return {
    verbs: indexed(file, 'verbs', lists.verbs, CERTAINTIES),
    phrases: wordSet(file, 'phrases', lists.phrases),
    hedges: wordSet(file, 'hedges', lists.hedges),
    doubts: wordSet(file, 'doubts', lists.doubts),
  };
}

const readLists = (file: URL): Record<string, unknown> => load(readFileSync(file, 'utf8')) as Record<string, unknown>;

/** Turns lists under labels into one map from word to label. A word that stands under two labels has the last. */
function indexed<T extends string>(file: URL, section: string, lists: unknown, labels: readonly T[]): Map<string, T> {
  if (typeof lists !== 'object' || lists === null) throw new LexiconInvalid(file.pathname, section, 'is missing');
  const unknown = Object.keys(lists).find((label) => !(labels as readonly string[]).includes(label));
  if (unknown !== undefined)
    throw new LexiconInvalid(file.pathname, section, `"${unknown}" is none of ${labels.join(', ')}`);
  return new Map(
    Object.entries(lists).flatMap(([label, words]) =>
      [...wordSet(file, section, words)].map((word): [string, T] => [word, label as T]),
    ),
  );
}

function wordSet(file: URL, section: string, words: unknown): Set<string> {
  const isList = Array.isArray(words) && words.every((word): word is string => typeof word === 'string');
  if (!isList) throw new LexiconInvalid(file.pathname, section, 'is not a list of words');
  return new Set(words);
}

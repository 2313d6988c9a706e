import type { Document, Entity, EventMention } from './document.js';
import { isReport } from './reports.js';
import type { SentenceTree } from './sentence-tree.js';
import { isSpeechAct } from './speech-acts.js';

/** What the reading of an event rests on; each a number whose growth makes it likelier or less likely to be right. */
export const FEATURES = [
  'source',
  'target',
  'guessed',
  'words',
  'verbal',
  'weak',
  'speech',
  'depth',
  'notActual',
  'namedSource',
  'namedTarget',
  'many',
  'sourceDistance',
  'targetDistance',
  'length',
] as const;

export type Feature = (typeof FEATURES)[number];

/** The features of one event, each about from 0 to 3. */
export function featuresOf(event: EventMention, document: Document): Record<Feature, number> {
  const tree = document.sentences[event.sentence]!;
  const { frame, sources, targets, guessed, status } = event;
  const { pattern, weak } = frame.predicate;
  const named = (entities: readonly number[]) => entities.some((index) => isNamed(document.entities[index]!));
  return {
    source: Number(sources.length > 0),
    target: Number(targets.length > 0),
    guessed: Number(guessed),
    words: Math.min(3, pattern.words - 1),
    verbal: Number(tree.isVerbal(frame.head)),
    weak: Number(weak),
    speech: Number(isSpeechAct(event)),
    depth: Math.min(3, depthOf(tree, frame.head)),
    notActual: Number(status !== 'ACTUAL'),
    namedSource: Number(named(sources)),
    namedTarget: Number(named(targets)),
    many: Number(sources.length + targets.length > 2),
    sourceDistance: distance(frame.sources, frame.head),
    targetDistance: distance(frame.targets, frame.head),
    length: Math.log2(Math.max(8, tree.tokens.length)) - 3,
  };
}

const isNamed = ({ named }: Entity): boolean => named;

/** How far the nearest filler stands from the word, on a scale of doubling tokens; 0 where there is none. */
function distance(fillers: readonly number[], head: number): number {
  if (fillers.length === 0) return 0;
  return Math.min(4, Math.log2(Math.max(1, Math.min(...fillers.map((at) => Math.abs(at - head))))));
}

/** How many words govern an event's, reporting verbs not counted: what is told in the main clause is 0. */
function depthOf(tree: SentenceTree, head: number): number {
  let depth = 0;
  let below = head;
  for (const at of tree.governors(head)) {
    if (!isReport(tree, at, below)) depth += 1;
    below = at;
  }
  return depth;
}

import type { Document, EventMention } from './document.js';
import { Referents } from './referents.js';
import { isReport } from './reports.js';
import type { SentenceTree } from './sentence-tree.js';
import { isSpeechAct } from './speech-acts.js';

/** What speaks for and against the reading of an event. */
export const FEATURES = [
  'source',
  'target',
  'namedSource',
  'pronoun',
  'guessed',
  'words',
  'verbal',
  'weak',
  'speech',
  'notActual',
  'many',
  'length',
  'depth',
] as const;

export type Feature = (typeof FEATURES)[number];

/**
 * The features of a document's events, in their order: 0 or 1, but for `words` (further words of its predicate), `length`
 * (of its sentence) and `depth` (words that govern it).
 */
export function featuresOf(document: Document): Record<Feature, number>[] {
  const referents = new Referents(document);
  return document.events.map((event) => featuresOfEvent(event, document, referents));
}

function featuresOfEvent(
  event: EventMention,
  { sentences, entities }: Document,
  referents: Referents,
): Record<Feature, number> {
  const tree = sentences[event.sentence]!;
  const { frame, sources, targets, guessed, status } = event;
  const { pattern, weak } = frame.predicate;
  return {
    source: Number(sources.length > 0),
    target: Number(targets.length > 0),
    namedSource: Number(sources.some((index) => entities[index]!.named)),
    pronoun: Number(frame.sources.some((head) => referents.mentionAt(tree, head)?.form === 'pronoun')),
    guessed: Number(guessed),
    words: Math.min(3, pattern.words - 1),
    verbal: Number(tree.isVerbal(frame.head)),
    weak: Number(weak),
    speech: Number(isSpeechAct(event)),
    notActual: Number(status !== 'ACTUAL'),
    // A list is right only where its every member is.
    many: Number(sources.length + targets.length > 2),
    length: doublings(tree.tokens.length),
    depth: Math.min(3, depthOf(tree, frame.head)),
  };
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

/** How often a sentence of eight tokens must be doubled to be as long as this one. */
function doublings(tokens: number): number {
  return Math.log2(Math.max(8, tokens) / 8);
}

import type { EventMention } from './document.js';
import { isReport } from './reports.js';
import type { SentenceTree } from './sentence-tree.js';
import { isSpeechAct } from './speech-acts.js';
import type { Stage } from './stage.js';

/**
 * Says how likely each event's type, source and target are all right, from what its reading rests on.
 *
 * A sum of weights through the logistic function.
 */
export const confidence: Stage = {
  name: 'confidence',
  needs: ['sentences', 'events', 'events.status'],
  adds: ['events.confidence'],
  run: (document) => ({
    ...document,
    events: document.events.map((event) => ({
      ...event,
      confidence: confidenceOf(event, document.sentences[event.sentence]!),
    })),
  }),
};

function confidenceOf(event: EventMention, tree: SentenceTree): number {
  const { frame, sources, targets, guessed, status } = event;
  const { pattern, weak } = frame.predicate;
  const sum =
    0.2 +
    0.9 * Number(sources.length > 0) +
    0.7 * Number(targets.length > 0) -
    0.5 * Number(guessed) +
    0.1 * (pattern.words - 1) +
    0.3 * Number(tree.isVerbal(frame.head)) -
    0.8 * Number(weak) +
    0.6 * Number(isSpeechAct(event)) -
    0.45 * Math.min(3, depthOf(tree, frame.head)) -
    0.3 * Number(status !== 'ACTUAL');
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
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

import type { EventMention } from './document.js';
import type { Stage } from './stage.js';

/**
 * Says how likely each event's type, source and target are all right, from what its reading rests on.
 *
 * A sum of weights through the logistic function.
 */
export const confidence: Stage = {
  name: 'confidence',
  needs: ['events', 'events.status'],
  adds: ['events.confidence'],
  run: (document) => ({
    ...document,
    events: document.events.map((event) => ({ ...event, confidence: confidenceOf(event) })),
  }),
};

function confidenceOf({ frame, sources, targets }: EventMention): number {
  const { pattern, weak } = frame.predicate;
  const isVerb = frame.predicate.pattern.source !== null;
  const sum =
    -0.4 +
    0.9 * Number(sources.length > 0) +
    0.7 * Number(targets.length > 0) +
    0.3 * (pattern.words - 1) +
    0.3 * Number(isVerb) -
    0.8 * Number(weak);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

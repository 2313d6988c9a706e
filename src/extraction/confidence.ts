import { type Feature, FEATURES, featuresOf } from './confidence-features.js';
import { CONFIDENCE_WEIGHTS } from './confidence-weights.js';
import type { Stage } from './stage.js';

/**
 * Says how likely each event's type, source and target are all right, from what its reading rests on.
 *
 * A sum of weights through the logistic function; `npm run calibrate` fits the weights to annotated articles.
 */
export const confidence: Stage = {
  name: 'confidence',
  needs: ['sentences', 'entities', 'events', 'events.status'],
  adds: ['events.confidence'],
  run: (document) => {
    const features = featuresOf(document);
    return {
      ...document,
      events: document.events.map((event, at) => ({ ...event, confidence: confidenceOf(features[at]!) })),
    };
  },
};

function confidenceOf(features: Readonly<Record<Feature, number>>): number {
  const sum = FEATURES.reduce(
    (total, feature) => total + CONFIDENCE_WEIGHTS[feature] * features[feature],
    CONFIDENCE_WEIGHTS.bias,
  );
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

import { confidence } from './confidence.js';
import { coreference } from './coreference.js';
import { eventStatus } from './event-status.js';
import { eventsStage } from './events.js';
import { mentions } from './mentions.js';
import { documentOf } from './parsed.fixture.js';
import { placeChoice } from './place-choice.js';
import { pipeline } from './stage.js';

const run = pipeline(
  [mentions, placeChoice, coreference, eventsStage(), eventStatus, confidence],
  ['sentences', 'boilerplate', 'quotations'],
);

/** The confidence of the only event of a sentence. */
function confidenceIn(sentence: string): number {
  const found = run(documentOf([sentence])).events;
  expect(found).toHaveLength(1);
  return found[0]!.confidence;
}

const BOTH_NAMED = `
  Iran   Iran   PROPN NNP 2 nsubj
  bombed bomb   VERB  VBD 0 root
  Iraq   Iraq   PROPN NNP 2 obj`;
const NO_SOURCE = `
  Iraq   Iraq   PROPN NNP 3 nsubj:pass
  was    be     AUX   VBD 3 aux:pass
  bombed bomb   VERB  VBN 0 root`;
const LIST = `
  Iran   Iran   PROPN NNP 2 nsubj
  bombed bomb   VERB  VBD 0 root
  Iraq   Iraq   PROPN NNP 2 obj
  and    and    CCONJ CC  5 cc
  Syria  Syria  PROPN NNP 3 conj`;

describe('confidence', () => {
  it('is a chance', () => {
    expect(confidenceIn(BOTH_NAMED)).toBeGreaterThan(0.5);
    expect(confidenceIn(BOTH_NAMED)).toBeLessThan(1);
  });

  it.each([
    ['no source', NO_SOURCE],
    ['a list, every member of which must be right', LIST],
  ])('is lower for %s than for two names about a verb', (_, sentence) => {
    expect(confidenceIn(sentence)).toBeLessThan(confidenceIn(BOTH_NAMED));
  });
});

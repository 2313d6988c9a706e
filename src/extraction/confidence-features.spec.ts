import { type Feature, FEATURES, featuresOf } from './confidence-features.js';
import type { Document, Entity, EventMention } from './document.js';
import { eventAt, nameOf, predicateOf } from './found.fixture.js';
import { documentOf } from './parsed.fixture.js';

const entity = (index: number, named: boolean): Entity => ({
  index,
  mentions: [index],
  name: `${index}`,
  kind: 'armed_group',
  place: false,
  named,
  key: null,
  country: null,
});
const [NAMED, UNNAMED, THIRD] = [0, 1, 2];
/** Mali said that rebels attacked: the attack stands under a report. */
const SENTENCE = `
  Mali     Mali   PROPN NNP 2 nsubj
  said     say    VERB  VBD 0 root
  they     they   PRON  PRP 4 nsubj
  attacked attack VERB  VBD 2 ccomp
  Gao      Gao    PROPN NNP 4 obj`;

function features(event: Partial<EventMention>, sentence = SENTENCE, head = 3): Record<Feature, number> {
  const document: Document = {
    ...documentOf([sentence]),
    mentions: [nameOf(0, 'they', { head: 2, form: 'pronoun' }), nameOf(1, 'Gao', { head: 4 })],
    entities: [entity(NAMED, true), entity(UNNAMED, false), entity(THIRD, false)],
    entityOf: [UNNAMED, NAMED],
    events: [eventAt(head, 'ASSAULT', event)],
  };
  return featuresOf(document)[0]!;
}

describe('featuresOf', () => {
  it('gives every feature', () => {
    expect(Object.keys(features({}))).toEqual(FEATURES);
  });

  it.each<[string, Feature, Partial<EventMention>, number]>([
    ['a source', 'source', { sources: [UNNAMED] }, 1],
    ['no source', 'source', {}, 0],
    ['a target', 'target', { targets: [UNNAMED] }, 1],
    ['a source that has a name', 'namedSource', { sources: [NAMED] }, 1],
    ['a source that has none', 'namedSource', { sources: [UNNAMED] }, 0],
    ['a target that only stands nearest', 'guessed', { guessed: true }, 1],
    ['two sides', 'many', { sources: [NAMED], targets: [UNNAMED] }, 0],
    ['three sides', 'many', { sources: [NAMED], targets: [UNNAMED, THIRD] }, 1],
    ['what happened', 'notActual', { status: 'ACTUAL' }, 0],
    ['what is planned', 'notActual', { status: 'PLANNED' }, 1],
  ])('hears %s', (_, feature, event, value) => {
    expect(features(event)[feature]).toBe(value);
  });

  it.each([
    ['do', 0],
    ['put pressure on', 2],
    ['turn a blind eye to the fate of X', 3],
  ])('counts the further words of "%s", three at most', (pattern, words) => {
    const frame = { ...eventAt(3, 'ASSAULT').frame, predicate: predicateOf(pattern) };
    expect(features({ frame }).words).toBe(words);
  });

  it('hears a source that is a pronoun', () => {
    const frame = (head: number) => ({ frame: { ...eventAt(3, 'ASSAULT').frame, sources: [head] } });
    expect([features(frame(2)).pronoun, features(frame(4)).pronoun]).toEqual([1, 0]);
  });

  it('counts what governs an event, reports left out', () => {
    const planned = SENTENCE.replace('say    VERB', 'plan VERB');
    expect([features({}).depth, features({}, planned).depth]).toEqual([0, 1]);
  });

  it('hears how long a sentence is, from eight words on', () => {
    const long = `${SENTENCE}\n${'very very ADV RB 4 advmod\n'.repeat(11)}`;
    expect([features({}).length, features({}, long).length]).toEqual([0, 1]);
  });

  it('tells verbs from nouns', () => {
    expect([features({}).verbal, features({}, SENTENCE, 4).verbal]).toEqual([1, 0]);
  });
});

import pc from 'picocolors';
import { documentOf } from '../extraction/parsed.fixture.js';
import { coreference } from '../extraction/coreference.js';
import { eventsStage } from '../extraction/events.js';
import { mentions } from '../extraction/mentions.js';
import { placeChoice } from '../extraction/place-choice.js';
import { pipeline } from '../extraction/stage.js';
import { explanation, type Trial } from './explanation.js';

const PRESSURE = `
  Iran     Iran     PROPN NNP 2 nsubj
  put      put      VERB  VBD 0 root
  pressure pressure NOUN  NN  2 obj
  on       on       ADP   IN  5 case
  Iraq     Iraq     PROPN NNP 3 nmod`;

/** The explanation of the one sentence of a document, line by line. */
function explained(sentence: string): string[] {
  const trials: Trial[] = [];
  const observe = (_: unknown, head: number, predicate: Trial['predicate'], verdict: Trial['verdict']) =>
    trials.push({ head, predicate, verdict });
  const run = pipeline(
    [mentions, placeChoice, coreference, eventsStage(observe)],
    ['sentences', 'boilerplate', 'quotations'],
  );
  const document = run(documentOf([sentence]));
  return explanation(document.sentences[0]!, document, trials, pc.createColors(false)).split('\n');
}

describe('explanation', () => {
  it('shows the parse as a tree', () => {
    const lines = explained(PRESSURE);
    expect(lines[0]).toBe('1  Iran put pressure on Iraq');
    expect(lines.slice(1, 7)).toEqual([
      'Parse',
      '  put  VERB root',
      '  ├ Iran  PROPN nsubj',
      '  └ pressure  NOUN obj',
      '    └ Iraq  PROPN nmod',
      '      └ on  ADP case',
    ]);
  });

  it('tells who each mention is', () => {
    expect(explained(PRESSURE)).toContain('  Iran  name  Iran (country, ir), told once');
  });

  it.each([
    ['what was chosen', /put +COERCE PRESSURES by “put pressure on” +chosen$/],
    ['what lacks words', /put +\w+ \w+ by “put .*” +its words are not all there$/],
    ['what is part of a longer phrase', /pressure +COERCE PRESSURES by “pressure” +part of a longer phrase$/],
  ])('tells %s, once for each predicate', (_, line) => {
    expect(explained(PRESSURE)).toContainEqual(expect.stringMatching(line));
    expect(new Set(explained(PRESSURE)).size).toBe(explained(PRESSURE).length);
  });

  it('tells the events', () => {
    expect(explained(PRESSURE).at(-2)).toBe('  COERCE PRESSURES: Iran -> Iraq');
  });

  it('says where there is nothing', () => {
    const nothing = explained('Rain rain NOUN NN 0 root');
    expect(nothing.slice(-2)).toEqual(['Events', '  none']);
  });
});

import { coreference } from './coreference.js';
import { eventStatus } from './event-status.js';
import { eventsStage } from './events.js';
import { tellings } from './found.fixture.js';
import { mentions } from './mentions.js';
import { documentOf } from './parsed.fixture.js';
import { placeChoice } from './place-choice.js';
import { isSpeechAct } from './speech-acts.js';
import { pipeline } from './stage.js';

const run = pipeline(
  [mentions, placeChoice, coreference, eventsStage(), eventStatus],
  ['sentences', 'boilerplate', 'quotations'],
);
const told = (rows: string) => tellings(run(documentOf([rows])));

/** Iran said that it AUXILIARY VERB Iraq. */
const said = (auxiliary: string, verb: string, speaker = 'Iran', subject = 'Iran') => `
  ${speaker}   ${speaker}   PROPN NNP 2 nsubj
  said         say          VERB  VBD 0 root
  ${subject}   ${subject}   PROPN NNP 5 nsubj
  ${auxiliary} ${auxiliary} AUX   MD  5 aux
  ${verb}      ${verb}      VERB  VB  2 ccomp
  Iraq         Iraq         PROPN NNP 5 obj`;
/** Iran VOW to VERB Iraq. */
const vowed = (vow: string, lemma: string, verb: string) => `
  Iran   Iran     PROPN NNP 2 nsubj
  ${vow} ${lemma} VERB  VBD 0 root
  to     to       PART  TO  4 mark
  ${verb} ${verb} VERB  VB  2 xcomp
  Iraq   Iraq     PROPN NNP 4 obj`;
/** Iran AUXILIARY not VERB Iraq. */
const refused = (auxiliary: string, verb: string) => `
  Iran         Iran         PROPN NNP 4 nsubj
  ${auxiliary} ${auxiliary} AUX   MD  4 aux
  not          not          PART  RB  4 advmod
  ${verb}      ${verb}      VERB  VB  0 root
  Iraq         Iraq         PROPN NNP 4 obj`;

describe('What is done by saying it', () => {
  it('is a threat where somebody says that they will use force', () => {
    expect(told(said('will', 'bomb'))).toEqual(['ASSAULT Iran -> Iraq PLANNED', 'THREATEN Iran -> Iraq ACTUAL']);
  });

  it('is none where another says so', () => {
    expect(told(said('will', 'bomb', 'Turkey', 'Iran'))).toEqual(['ASSAULT Iran -> Iraq PLANNED']);
  });

  it('is none where it is only possible', () => {
    expect(told(said('could', 'bomb'))).toEqual(['ASSAULT Iran -> Iraq HYPOTHETICAL']);
  });

  it('is a threat where somebody vows force, and none where they plan it', () => {
    expect(told(vowed('vowed', 'vow', 'bomb'))).toContain('THREATEN Iran -> Iraq ACTUAL');
    expect(told(vowed('planned', 'plan', 'bomb'))).toEqual(['ASSAULT Iran -> Iraq PLANNED']);
  });

  it('is a promise where somebody will help, which takes the place of the help', () => {
    expect(told(said('will', 'help'))).toEqual(['AGREE Iran -> Iraq ACTUAL']);
    expect(told(vowed('promised', 'promise', 'help'))).toEqual(['AGREE Iran -> Iraq ACTUAL']);
  });

  it('is a refusal where somebody will not', () => {
    expect(told(refused('will', 'help'))).toEqual(['REJECT Iran -> Iraq ACTUAL']);
  });

  it('is a refusal by "would not" only in what somebody says', () => {
    expect(told(refused('would', 'help'))).toEqual(['AID Iran -> Iraq DENIED']);
    const reported = said('would', 'help')
      .replace('help', 'not not PART RB 6 advmod\n help')
      .replace('5 nsubj', '6 nsubj');
    expect(told(reported.replace('5 aux', '6 aux').replace('5 obj', '6 obj'))).toEqual(['REJECT Iran -> Iraq ACTUAL']);
  });

  it('is no promise where the article itself says "would"', () => {
    expect(told(refused('would', 'help').replace('not          not          PART  RB', 'then then ADV RB'))).toEqual([
      'AID Iran -> Iraq HYPOTHETICAL',
    ]);
  });

  it('is nothing where somebody did not', () => {
    expect(told(refused('did', 'help'))).toEqual(['AID Iran -> Iraq DENIED']);
  });

  it('is no refusal where somebody will not use force', () => {
    expect(told(refused('will', 'bomb'))).toEqual(['ASSAULT Iran -> Iraq DENIED']);
  });

  it.each([
    ['must', 'leave', ['REQUEST Turkey -> Iran ACTUAL']],
    ['should', 'leave', ['REQUEST Turkey -> Iran ACTUAL']],
    ['can', 'leave', []],
  ])('is a demand where somebody says that another %s %s', (auxiliary, verb, demands) => {
    const found = told(said(auxiliary, verb, 'Turkey', 'Iran'));
    expect(found.filter((telling) => telling.startsWith('REQUEST'))).toEqual(demands);
  });

  it('is no demand of oneself', () => {
    expect(told(said('must', 'help')).filter((telling) => telling.startsWith('REQUEST'))).toEqual([]);
  });
});

describe('isSpeechAct', () => {
  it('tells what is done by saying from what is said', () => {
    const { events: found } = run(documentOf([said('will', 'bomb')]));
    expect(found.map((event) => [event.type, isSpeechAct(event)])).toEqual([
      ['ASSAULT', false],
      ['THREATEN', true],
    ]);
  });
});

import { coreference } from './coreference.js';
import { facts } from './facts.js';
import { mentions } from './mentions.js';
import { documentOf } from './parsed.fixture.js';
import { placeChoice } from './place-choice.js';
import { pipeline } from './stage.js';

const run = pipeline([mentions, placeChoice, coreference, facts], ['sentences', 'boilerplate', 'quotations']);
function factsIn(rows: string): string[] {
  const document = run(documentOf([rows], {}, ['Omar', 'Ali']));
  const name = (index: number) => document.entities[index]!.name;
  return document.facts.map(({ type, source, target }) => `${type} ${name(source)} -> ${name(target)}`);
}

describe('facts', () => {
  it.each<[string, string, string[]]>([
    [
      'who leads',
      'Omar Omar PROPN NNP 2 nsubj\nleads lead VERB VBZ 0 root\nHamas Hamas PROPN NNP 2 obj',
      ['LEADS Omar -> Hamas'],
    ],
    [
      'who joins',
      'Mali Mali PROPN NNP 2 nsubj\njoined join VERB VBD 0 root\nNATO NATO PROPN NNP 2 obj',
      ['MEMBER_OF Mali -> NATO'],
    ],
    [
      'who is said to be a member',
      `Mali Mali PROPN NNP 4 nsubj
       is be AUX VBZ 4 cop
       a a DET DT 4 det
       member member NOUN NN 0 root
       of of ADP IN 6 case
       NATO NATO PROPN NNP 4 nmod`,
      ['MEMBER_OF Mali -> NATO'],
    ],
    [
      'who is not said to be one',
      `A a DET DT 2 det
       member member NOUN NN 5 nsubj
       of of ADP IN 4 case
       NATO NATO PROPN NNP 2 nmod
       left leave VERB VBD 0 root`,
      [],
    ],
    [
      'whom a body includes',
      `NATO NATO PROPN NNP 2 nsubj
       includes include VERB VBZ 0 root
       Mali Mali PROPN NNP 2 obj
       and and CCONJ CC 5 cc
       Togo Togo PROPN NNP 3 conj`,
      ['MEMBER_OF Mali -> NATO', 'MEMBER_OF Togo -> NATO'],
    ],
    [
      'where a body has its seat',
      `Hamas Hamas PROPN NNP 3 nsubj:pass
       is be AUX VBZ 3 aux:pass
       headquartered headquarter VERB VBN 0 root
       in in ADP IN 5 case
       Beirut Beirut PROPN NNP 3 obl`,
      ['BASED_IN Hamas -> Beirut'],
    ],
    [
      'no country that has its seat somewhere',
      `Mali Mali PROPN NNP 3 nsubj:pass
       is be AUX VBZ 3 aux:pass
       headquartered headquarter VERB VBN 0 root
       in in ADP IN 5 case
       Beirut Beirut PROPN NNP 3 obl`,
      [],
    ],
    [
      'what a country calls its stronghold',
      `Hamas Hamas PROPN NNP 3 nmod:poss
       's 's PART POS 1 case
       stronghold stronghold NOUN NN 6 nsubj
       of of ADP IN 5 case
       Rafah Rafah PROPN NNP 3 nmod
       fell fall VERB VBD 0 root`,
      ['BASED_IN Hamas -> Rafah'],
    ],
    [
      'whose relative somebody is',
      `Omar Omar PROPN NNP 6 nsubj
       , , PUNCT , 4 punct
       the the DET DT 4 det
       brother brother NOUN NN 1 appos
       of of ADP IN 7 case
       fled flee VERB VBD 0 root
       Ali Ali PROPN NNP 4 nmod`,
      ['FAMILY_OF Omar -> Ali'],
    ],
    [
      'which office somebody holds',
      `Omar Omar PROPN NNP 7 nsubj
       , , PUNCT , 4 punct
       the the DET DT 4 det
       minister minister NOUN NN 1 appos
       of of ADP IN 6 case
       Mali Mali PROPN NNP 4 nmod
       fled flee VERB VBD 0 root`,
      ['HOLDS_POSITION Omar -> Mali'],
    ],
    [
      'whose branch something is',
      `Hamas Hamas PROPN NNP 8 nsubj
       , , PUNCT , 4 punct
       the the DET DT 4 det
       branch branch NOUN NN 1 appos
       of of ADP IN 6 case
       Hezbollah Hezbollah PROPN NNP 4 nmod
       , , PUNCT , 4 punct
       fled flee VERB VBD 0 root`,
      ['PART_OF Hamas -> Hezbollah'],
    ],
  ])('tell %s', (_, rows, expected) => {
    expect(factsIn(rows)).toEqual(expected);
  });

  it('tell each thing once a sentence', () => {
    const rows = `
      Omar     Omar     PROPN NNP 2 nsubj
      leads    lead     VERB  VBZ 0 root
      Hamas    Hamas    PROPN NNP 2 obj
      and      and      CCONJ CC  5 cc
      commands command  VERB  VBZ 2 conj
      Hamas    Hamas    PROPN NNP 5 obj`;
    expect(factsIn(rows)).toEqual(['LEADS Omar -> Hamas']);
  });

  it('say nothing of what is no part of the article', () => {
    const document = documentOf([
      'Omar Omar PROPN NNP 2 nsubj\nleads lead VERB VBZ 0 root\nHamas Hamas PROPN NNP 2 obj',
    ]);
    expect(run({ ...document, boilerplate: new Set([0]) }).facts).toEqual([]);
  });
});

import { adjectivePattern, nounPattern } from '../ontology/predicate-pattern.js';
import type { Predicate } from '../ontology/predicates.js';
import { at, predicateOf, sidesOf } from './found.fixture.js';
import { adjectiveFrame, nounFrame } from './noun-frames.js';
import { parsed } from './parsed.fixture.js';

const nounSides = (rows: string, noun: string, pattern: string, over: Partial<Predicate> = {}) => {
  const tree = parsed(rows);
  return sidesOf(tree, nounFrame(tree, at(tree, noun), predicateOf('', { pattern: nounPattern(pattern), ...over })));
};

describe('nounFrame', () => {
  it.each<[string, string, string, Partial<Predicate>, { sources: string[]; targets: string[] }]>([
    [
      'a possessor and a preposition',
      `Iran Iran PROPN NNP 3 nmod:poss
       's 's PART POS 1 case
       attack attack NOUN NN 0 root
       on on ADP IN 5 case
       Iraq Iraq PROPN NNP 3 nmod`,
      'attack',
      { targetPrepositions: ['on'] },
      { sources: ['Iran'], targets: ['Iraq'] },
    ],
    [
      'a possessor to whom it is done',
      "Omar Omar PROPN NNP 3 nmod:poss\n's 's PART POS 1 case\nmurder murder NOUN NN 0 root",
      'murder',
      { possessive: 'target' },
      { sources: [], targets: ['Omar'] },
    ],
    [
      '"of" to whom, "by" whom',
      `arrest arrest NOUN NN 0 root
       of of ADP IN 3 case
       Omar Omar PROPN NNP 1 nmod
       by by ADP IN 5 case
       police police NOUN NNS 1 nmod`,
      'arrest',
      { of: 'target' },
      { sources: ['police'], targets: ['Omar'] },
    ],
    [
      '"of" who did it',
      'visit visit NOUN NN 0 root\nof of ADP IN 3 case\nOmar Omar PROPN NNP 1 nmod',
      'visit',
      {},
      { sources: ['Omar'], targets: [] },
    ],
    [
      'two sides "between"',
      `clash clash NOUN NN 0 root
       between between ADP IN 3 case
       police police NOUN NNS 1 nmod
       and and CCONJ CC 5 cc
       rebels rebel NOUN NNS 3 conj`,
      'clash',
      {},
      { sources: ['police'], targets: ['rebels'] },
    ],
    [
      'two sides joined by a hyphen',
      `Iran Iran PROPN NNP 4 compound
       - - PUNCT HYPH 3 punct
       Iraq Iraq PROPN NNP 4 compound
       war war NOUN NN 0 root`,
      'war',
      {},
      { sources: ['Iran'], targets: ['Iraq'] },
    ],
    [
      'a name before it',
      `U.S. U.S. PROPN NNP 2 compound
       strike strike NOUN NN 0 root`,
      'strike',
      {},
      { sources: ['U.S.'], targets: [] },
    ],
    [
      'the subject of a verb that carries it out',
      `Iran Iran PROPN NNP 2 nsubj
       launched launch VERB VBD 0 root
       raids raid NOUN NNS 2 obj`,
      'raids',
      {},
      { sources: ['Iran'], targets: [] },
    ],
    [
      'the subject of a verb that undergoes it',
      `Iran Iran PROPN NNP 2 nsubj
       suffered suffer VERB VBD 0 root
       raids raid NOUN NNS 2 obj`,
      'raids',
      {},
      { sources: [], targets: ['Iran'] },
    ],
    [
      'whoever claims it',
      `Iran Iran PROPN NNP 2 nsubj
       claimed claim VERB VBD 0 root
       responsibility responsibility NOUN NN 2 obj
       for for ADP IN 5 case
       raids raid NOUN NNS 3 nmod`,
      'raids',
      {},
      { sources: ['Iran'], targets: [] },
    ],
    [
      'whoever is accused of it',
      `police police NOUN NNS 2 nsubj
       accused accuse VERB VBD 0 root
       Omar Omar PROPN NNP 2 obj
       of of ADP IN 5 case
       murder murder NOUN NN 2 obl`,
      'murder',
      {},
      { sources: ['Omar'], targets: [] },
    ],
    [
      'nobody for a verb that says nothing of who did it',
      `Iran Iran PROPN NNP 2 nsubj
       saw see VERB VBD 0 root
       raids raid NOUN NNS 2 obj`,
      'raids',
      {},
      { sources: [], targets: [] },
    ],
  ])('finds %s', (_, rows, noun, over, expected) => {
    const lemma = noun.replace(/s$/u, '');
    expect(nounSides(rows, noun, lemma, over)).toMatchObject(expected);
  });

  it('needs the words before it', () => {
    const bomb = 'car car NOUN NN 2 compound\nbomb bomb NOUN NN 0 root';
    expect(nounSides(bomb, 'bomb', 'car bomb')?.trigger).toBe('car bomb');
    expect(nounSides(bomb, 'bomb', 'truck bomb')).toBeNull();
  });
});

describe('adjectiveFrame', () => {
  const rows = (preposition: string) => `
    Iran     Iran     PROPN NNP 3 nsubj
    is       be       AUX   VBZ 3 cop
    critical critical ADJ   JJ  0 root
    ${preposition} ${preposition} ADP IN 5 case
    Iraq     Iraq     PROPN NNP 3 obl`;

  it.each([
    ['of', { trigger: 'critical of', sources: ['Iran'], targets: ['Iraq'] }],
    ['in', null],
  ])('needs its preposition: "critical %s"', (preposition, expected) => {
    const tree = parsed(rows(preposition));
    const predicate = predicateOf('', { pattern: adjectivePattern('critical of X') });
    expect(sidesOf(tree, adjectiveFrame(tree, 2, predicate))).toEqual(expected);
  });
});

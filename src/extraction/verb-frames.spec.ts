import type { Predicate } from '../ontology/predicates.js';
import { at, predicateOf, sidesOf, words } from './found.fixture.js';
import { complements } from './complements.js';
import { verbFrame } from './verb-frames.js';
import { parsed } from './parsed.fixture.js';

const verbSides = (rows: string, verb: string, pattern: string, over: Partial<Predicate> = {}) => {
  const tree = parsed(rows);
  return sidesOf(tree, verbFrame(tree, at(tree, verb), predicateOf(pattern, over)));
};
const PRESSURE = `
  Iran     Iran     PROPN NNP 2 nsubj
  put      put      VERB  VBD 0 root
  pressure pressure NOUN  NN  2 obj
  on       on       ADP   IN  5 case
  Iraq     Iraq     PROPN NNP 2 obl`;
const WARNED = `
  Egypt  Egypt PROPN NNP 2 nsubj
  warned warn  VERB  VBD 0 root
  it     it    PRON  PRP 5 nsubj
  WORD   WORD  AUX   MD  5 aux
  bomb   bomb  VERB  VB  2 ccomp
  Sudan  Sudan PROPN NNP 5 obj`;

describe('verbFrame', () => {
  it.each<[string, string, string, string, ReturnType<typeof verbSides>]>([
    [
      'a noun that it needs, and a preposition',
      PRESSURE,
      'put',
      'put pressure on',
      { trigger: 'put pressure on', sources: ['Iran'], targets: ['Iraq'] },
    ],
    ['another noun than it needs', PRESSURE, 'put', 'put troops on', null],
    [
      'a particle',
      `Iran Iran PROPN NNP 2 nsubj
       blew blow VERB VBD 0 root
       up up ADP RP 2 compound:prt
       bridges bridge NOUN NNS 2 obj`,
      'blew',
      'blow up',
      { trigger: 'blew up', sources: ['Iran'], targets: ['bridges'] },
    ],
    [
      'what follows a preposition that the parser takes for a particle',
      `Iran Iran PROPN NNP 2 nsubj
       called call VERB VBD 0 root
       on on ADP RP 2 compound:prt
       Iraq Iraq PROPN NNP 2 obj`,
      'called',
      'call on',
      { trigger: 'called', sources: ['Iran'], targets: ['Iraq'] },
    ],
    [
      'no particle where it needs one',
      'Iran Iran PROPN NNP 2 nsubj\nblew blow VERB VBD 0 root\nbridges bridge NOUN NNS 2 obj',
      'blew',
      'blow up',
      null,
    ],
    [
      'a fixed phrase',
      `Iran Iran PROPN NNP 2 nsubj
       took take VERB VBD 0 root
       Omar Omar PROPN NNP 2 obj
       into into ADP IN 5 case
       custody custody NOUN NN 2 obl`,
      'took',
      'take X into custody',
      { trigger: 'took custody', sources: ['Iran'], targets: ['Omar'] },
    ],
    [
      'a target that the grammar calls subject',
      `Omar Omar PROPN NNP 2 nsubj
       came come VERB VBD 0 root
       under under ADP IN 4 case
       fire fire NOUN NN 2 obl
       from from ADP IN 6 case
       rebels rebel NOUN NNS 4 nmod`,
      'came',
      'X come under fire from S',
      { trigger: 'came fire', sources: ['rebels'], targets: ['Omar'] },
    ],
  ])('finds %s', (_, rows, verb, pattern, expected) => {
    expect(verbSides(rows, verb, pattern)).toEqual(expected);
  });

  it('finds nothing where a preposition leads nowhere, but for two who do it to each other', () => {
    const met = (subjects: string) => verbSides(`${subjects}\nmet meet VERB VBD 0 root`, 'met', 'meet with');
    expect(met('Iran Iran PROPN NNP 2 nsubj')).toBeNull();
    expect(met('Iran Iran PROPN NNP 4 nsubj\nand and CCONJ CC 3 cc\nIraq Iraq PROPN NNP 1 conj')?.sources).toEqual([
      'Iran',
      'Iraq',
    ]);
  });

  it('does not take what is said not to be so for a refusal', () => {
    const rows = `
      Iran    Iran   PROPN NNP 2 nsubj
      denied  deny   VERB  VBD 0 root
      it      it     PRON  PRP 4 nsubj
      bombed  bomb   VERB  VBD 2 ccomp
      Iraq    Iraq   PROPN NNP 4 obj`;
    expect(verbSides(rows, 'denied', 'deny', { type: 'REJECT' })).toBeNull();
    expect(verbSides(rows, 'denied', 'deny', { type: 'ACCUSE' })).not.toBeNull();
  });

  it.each([
    ['will', true],
    ['may', false],
  ])('takes a warning of what "%s" happen for a threat: %s', (word, expected) => {
    const found = verbSides(WARNED.replaceAll('WORD', word), 'warned', 'warn', { type: 'THREATEN' });
    expect(found !== null).toBe(expected);
  });

  it('leaves an intransitive sense alone where there is an object', () => {
    const rows = 'Men man NOUN NNS 2 nsubj\nmarched march VERB VBD 0 root\nprisoners prisoner NOUN NNS 2 obj';
    expect(verbSides(rows, 'marched', 'march', { intransitive: true })).toBeNull();
    expect(verbSides(rows, 'marched', 'march')?.targets).toEqual(['prisoners']);
  });

  it('asks whoever is to do it', () => {
    const rows = `
      Iran     Iran   PROPN NNP 2 nsubj
      demanded demand VERB  VBD 0 root
      that     that   SCONJ IN  5 mark
      Iraq     Iraq   PROPN NNP 5 nsubj
      leave    leave  VERB  VB  2 ccomp`;
    expect(verbSides(rows, 'demanded', 'demand', { type: 'REQUEST' })?.targets).toEqual(['Iraq']);
  });

  it('lets those who are withdrawn withdraw', () => {
    const rows = `
      Rebels rebel    NOUN NNS 3 nsubj:pass
      were   be       AUX  VBD 3 aux:pass
      disarmed disarm VERB VBN 0 root`;
    expect(verbSides(rows, 'disarmed', 'disarm', { type: 'RETREAT' })).toMatchObject({
      sources: ['Rebels'],
      targets: [],
    });
  });
});

describe('complements', () => {
  it('finds what stands after a preposition, all that is joined to it, and nothing after another', () => {
    const tree = parsed(`
      met    meet   VERB  VBD 0 root
      with   with   ADP   IN  3 case
      police police NOUN  NNS 1 obl
      and    and    CCONJ CC  5 cc
      rebels rebel  NOUN  NNS 3 conj`);
    expect(words(tree, complements(tree, [0], 'with'))).toEqual(['police', 'rebels']);
    expect(complements(tree, [0], 'for')).toEqual([]);
  });

  it('finds what two joined nouns share, on whichever of them it hangs', () => {
    const tree = parsed(`
      raids   raid   NOUN  NNS 0 root
      and     and    CCONJ CC  3 cc
      strikes strike NOUN  NNS 1 conj
      on      on     ADP   IN  5 case
      Mali    Mali   PROPN NNP 3 nmod`);
    expect(words(tree, complements(tree, [0], 'on'))).toEqual(['Mali']);
  });
});

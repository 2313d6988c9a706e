import { mended } from './found.fixture.js';

const APPEAL = `
  an        an        DET   DT  2 det
  appeal    appeal    NOUN  NN  0 root
  from      from      ADP   IN  4 case
  president president NOUN  NN  6 nsubj
  to        to        PART  TO  6 mark
  disarm    disarm    VERB  VB  2 acl`;
const INVESTIGATES = `
  Mali         Mali        PROPN NNP 2 nsubj
  investigates investigate VERB  VBZ 0 root
  crimes       crime       NOUN  NNS 2 obj
  by           by          ADP   IN  5 case
  rebels       rebel       NOUN  NNS 2 obl`;
const DESCRIBED = `
  for       for       ADP   IN  2 case
  Niger     Niger     PROPN NNP 7 obl
  ,         ,         PUNCT ,   7 punct
  spokesman spokesman NOUN  NN  7 nsubj
  ,         ,         PUNCT ,   7 punct
  Omar      Omar      PROPN NNP 7 nsubj
  spoke     speak     VERB  VBD 0 root`;
const BOTH = `
  Mali  Mali  PROPN NNP 4 nsubj
  and   and   CCONJ CC  3 cc
  Niger Niger PROPN NNP 4 nsubj
  met   meet  VERB  VBD 0 root`;
const LIST = `
  Mali  Mali  PROPN NNP 7 nsubj
  ,     ,     PUNCT ,   1 punct
  Togo  Togo  PROPN NNP 1 appos
  ,     ,     PUNCT ,   3 punct
  and   and   CCONJ CC  6 cc
  Niger Niger PROPN NNP 3 conj
  met   meet  VERB  VBD 0 root`;

describe('Mends of nouns', () => {
  it('give an appeal back whoever makes it', () => {
    expect(mended(APPEAL, 'president')).toBe('nmod appeal');
  });

  it.each([
    ['without a preposition', APPEAL.replace('from      from      ADP   IN  4 case', 'the the DET DT 4 det')],
    ['after another', APPEAL.replace('from      from      ADP   IN', 'for for ADP IN')],
    ['before what is no infinitive', APPEAL.replace('to        to        PART  TO  6 mark', 'will will AUX MD 6 aux')],
  ])('leave a subject %s', (_, rows) => {
    expect(mended(rows, 'president')).toBe('nsubj disarm');
  });

  it('give crimes to those by whom they were done', () => {
    expect(mended(INVESTIGATES, 'rebels')).toBe('nmod crimes');
  });

  it.each([
    ['a day', INVESTIGATES.replace('rebels       rebel       NOUN  NNS', 'Monday Monday PROPN NNP'), 'Monday'],
    ['a thing', INVESTIGATES.replace('rebels       rebel', 'means means'), 'means'],
    ['another preposition', INVESTIGATES.replace('by           by', 'with with'), 'rebels'],
  ])('leave with the verb %s', (_, rows, word) => {
    expect(mended(rows, word)).toBe('obl investigates');
  });

  it('take the first of two subjects, between commas after a name, for a description of the name', () => {
    expect([mended(DESCRIBED, 'spokesman'), mended(DESCRIBED, 'Omar')]).toEqual(['appos Niger', 'nsubj spoke']);
    expect(mended(DESCRIBED.replace('Niger     Niger     PROPN NNP', 'now now ADV RB'), 'spokesman')).toBe(
      'nsubj spoke',
    );
  });

  it('join the second of two subjects after "and"', () => {
    expect(mended(BOTH, 'Niger')).toBe('conj Mali');
    expect(mended(BOTH.replace('and   and   CCONJ CC  3 cc', 'in in ADP IN 3 case'), 'Niger')).toBe('nsubj met');
  });

  it('do not join across the verb', () => {
    const rows =
      'Mali Mali PROPN NNP 2 nsubj\nmet meet VERB VBD 0 root\nand and CCONJ CC 4 cc\nNiger Niger PROPN NNP 2 nsubj';
    expect(mended(rows, 'Niger')).toBe('nsubj met');
  });

  it('take what begins a list for its first part', () => {
    expect(mended(LIST, 'Togo')).toBe('conj Mali');
  });

  it.each([
    ['no verb follows', LIST.replace('met   meet  VERB  VBD', 'west west NOUN NN'), 'Togo'],
    [
      'the words are of different kinds',
      LIST.replace('Togo  Togo  PROPN NNP', 'neighbour neighbour NOUN NN'),
      'neighbour',
    ],
    ['nothing is joined', LIST.replace('Niger Niger PROPN NNP 3 conj', 'Niger Niger PROPN NNP 3 nmod'), 'Togo'],
  ])('leave a description where %s', (_, rows, word) => {
    expect(mended(rows, word)).toBe('appos Mali');
  });
});

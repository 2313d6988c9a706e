import { parsed } from './parsed.fixture.js';

const tree = parsed(`
  According accord   VERB  VBG 3 case
  to        to       ADP   IN  1 fixed
  officials official NOUN  NNS 5 obl
  rebels    rebel    NOUN  NNS 5 nsubj
  fled      flee     VERB  VBD 0 root
  out       out      ADP   IN  8 case
  of        of       ADP   IN  8 case
  Mali      Mali     PROPN NNP 5 obl
  and       and      CCONJ CC  10 cc
  Niger     Niger    PROPN NNP 8 conj
`);

describe('SentenceTree', () => {
  it('joins the words of a preposition', () => {
    expect([tree.caseOf(2), tree.caseOf(7), tree.caseOf(3)]).toEqual(['according to', 'out of', '']);
  });

  it('gives a word with what is joined to it by "and"', () => {
    expect(tree.conjuncts(7)).toEqual([7, 9]);
  });

  it('gives the reach of a phrase', () => {
    expect(tree.phrase(7)).toEqual({ first: 5, last: 9 });
  });

  it('climbs to the root, nearest first', () => {
    expect(tree.governors(9)).toEqual([7, 4]);
  });

  it('ends a climb through a faulty parse that goes round', () => {
    const round = parsed('a a NOUN NN 2 nmod\nb b NOUN NN 1 nmod');
    expect(round.governors(0).length).toBeLessThanOrEqual(2);
  });
});

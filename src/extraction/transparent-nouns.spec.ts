import { at, words } from './found.fixture.js';
import { parsed } from './parsed.fixture.js';
import { countedBy, isAreaOfName } from './transparent-nouns.js';

const ofPhrase = (noun: string, lemma: string, inner: string, upos: string) =>
  parsed(`
    ${noun}  ${lemma} NOUN NN 0 root
    of       of       ADP  IN 3 case
    ${inner} ${inner} ${upos} NN 1 nmod`);

describe('countedBy', () => {
  it.each([
    ['dozens', 'dozen', 'rebels', 'NOUN', ['rebels']],
    ['series', 'series', 'strikes', 'NOUN', ['strikes']],
    ['city', 'city', 'Aleppo', 'PROPN', ['Aleppo']],
    ['city', 'city', 'rebels', 'NOUN', []],
    ['leader', 'leader', 'rebels', 'NOUN', []],
    ['leader', 'leader', 'Mali', 'PROPN', []],
  ])('%s (%s) of %s (%s)', (noun, lemma, inner, upos, counted) => {
    const tree = ofPhrase(noun, lemma, inner, upos);
    expect(words(tree, countedBy(tree, at(tree, noun)))).toEqual(counted);
  });

  it('counts all that are joined', () => {
    const tree = parsed(`
      dozens  dozen   NOUN  NNS 0 root
      of      of      ADP   IN  3 case
      rebels  rebel   NOUN  NNS 1 nmod
      and     and     CCONJ CC  5 cc
      bandits bandit  NOUN  NNS 3 conj`);
    expect(words(tree, countedBy(tree, 0))).toEqual(['rebels', 'bandits']);
  });

  it('counts only what follows "of"', () => {
    const tree = parsed('dozens dozen NOUN NNS 0 root\nin in ADP IN 3 case\nMali Mali PROPN NNP 1 nmod');
    expect(countedBy(tree, 0)).toEqual([]);
  });
});

describe('isAreaOfName', () => {
  it.each([
    ['the kind of place that a name is', 'town', 'Gao', 'PROPN', true],
    ['a count', 'dozen', 'rebels', 'NOUN', false],
    ['a place of no name', 'town', 'tents', 'NOUN', false],
  ])('%s', (_, noun, inner, upos, expected) => {
    expect(isAreaOfName(ofPhrase(noun, noun, inner, upos), 0)).toBe(expected);
  });
});

import { mended } from './found.fixture.js';

const AFTER = `
  Mali  Mali  PROPN NNP 2 nsubj
  fell  fall  VERB  VBD 4 ccomp
  ,     ,     PUNCT ,   4 punct
  says  say   VERB  VBZ 0 root
  Niger Niger PROPN NNP 4 obj`;
const BEFORE = `
  rebels rebel NOUN  NNS 2 nsubj
  fled   flee  VERB  VBD 0 root
  Gao    Gao   PROPN NNP 2 obj
  ,      ,     PUNCT ,   3 punct
  Niger  Niger PROPN NNP 3 appos
  said   say   VERB  VBD 2 dep`;
const ASIDE = `
  rebels rebel  NOUN  NNS 2 nsubj
  fled   flee   VERB  VBD 0 root
  ,      ,      PUNCT ,   5 punct
  police police NOUN  NNS 5 nsubj
  said   say    VERB  VBD 2 conj`;
const TWO = `
  rebels  rebel  NOUN  NNS 5 nsubj
  wounded wound  VERB  VBD 5 ccomp
  ,       ,      PUNCT ,   5 punct
  police  police NOUN  NNS 5 nsubj
  said    say    VERB  VBD 0 root`;
const TOO = `
  rebels rebel  NOUN  NNS 2 nsubj
  fled   flee   VERB  VBD 5 ccomp
  ,      ,      PUNCT ,   5 punct
  Niger  Niger  PROPN NNP 5 nsubj
  said   say    VERB  VBD 0 root
  ,      ,      PUNCT ,   9 punct
  but    but    CCONJ CC  9 cc
  some   some   PRON  DT  9 nsubj
  fought fight  VERB  VBD 5 conj`;
const ACCORDING = `
  rebels    rebel  NOUN  NNS 2 nsubj
  fled      flee   VERB  VBD 0 root
  leaving   leave  VERB  VBG 2 advcl
  ,         ,      PUNCT ,   7 punct
  according accord VERB  VBG 7 case
  to        to     ADP   IN  5 fixed
  Niger     Niger  PROPN NNP 3 obl
  .         .      PUNCT .   2 punct`;

describe('Mends of reports', () => {
  it('find who speaks after the verb', () => {
    expect(mended(AFTER, 'Niger')).toBe('nsubj says');
  });

  it.each([
    ['no comma stands before it', AFTER.replace(/, {5},.*\n/u, 'so so ADV RB 4 advmod\n')],
    ['it can report nothing', AFTER.replace('says  say', 'hits hit')],
    ['it is no finite form', AFTER.replace('VBZ', 'VB')],
  ])('leave an object where %s', (_, rows) => {
    expect(mended(rows, 'Niger').split(' ')[0]).toBe('obj');
  });

  it('find who speaks right before the verb, after a comma', () => {
    expect(mended(BEFORE, 'Niger')).toBe('nsubj said');
    expect(mended(BEFORE.replace('said   say   VERB  VBD', 'said say VERB VBN'), 'Niger')).toBe('appos Gao');
  });

  it('take a report after a comma for an aside', () => {
    expect(mended(ASIDE, 'said')).toBe('parataxis fled');
  });

  it('leave a report that goes on with "that"', () => {
    expect(mended(`${ASIDE}\nGao Gao PROPN NNP 7 nsubj\nfell fall VERB VBD 5 ccomp`, 'said')).toBe('conj fled');
  });

  it('let the nearer of two subjects speak, and the other act', () => {
    expect(mended(TWO, 'rebels')).toBe('nsubj wounded');
    expect(mended(TWO, 'police')).toBe('nsubj said');
  });

  it('let the farther of two do nothing where nothing is said', () => {
    expect(mended(TWO.replace('wounded wound  VERB  VBD 5 ccomp', 'then then ADV RB 5 advmod'), 'rebels')).toBe(
      'dep said',
    );
  });

  it('let what goes on after a report be said too', () => {
    expect(mended(TOO, 'fought')).toBe('conj fled');
    expect(mended(TOO.replace('some   some   PRON  DT  9 nsubj', 'soon soon ADV RB 9 advmod'), 'fought')).toBe(
      'conj said',
    );
  });

  it('let "according to" at the end hold for the whole', () => {
    expect(mended(ACCORDING, 'Niger')).toBe('obl fled');
    expect(mended(ACCORDING.replace('.         .      PUNCT .   2 punct', 'then then ADV RB 3 advmod'), 'Niger')).toBe(
      'obl leaving',
    );
  });
});

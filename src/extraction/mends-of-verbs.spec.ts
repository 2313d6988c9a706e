import { mended } from './found.fixture.js';

describe('Mends of verbs', () => {
  it.each<[string, string, Record<string, string>]>([
    [
      'the verb of a sentence that is taken for a noun with a participle',
      `A a DET DT 2 det
       bomb bomb NOUN NN 0 root
       wounded wound VERB VBN 2 acl
       four four NUM CD 5 nummod
       soldiers soldier NOUN NNS 3 obj`,
      { bomb: 'nsubj wounded', wounded: 'root wounded', soldiers: 'obj wounded' },
    ],
    [
      'what hangs on an auxiliary',
      `that that SCONJ IN 3 mark
       Iran Iran PROPN NNP 3 nsubj
       had have AUX VBD 4 aux
       armed arm VERB VBN 0 root
       rebels rebel NOUN NNS 4 obj`,
      { Iran: 'nsubj armed', that: 'mark armed', had: 'aux armed' },
    ],
    [
      'an adjective that takes the subject of the verb for its own',
      `soldiers soldier NOUN NNS 2 nsubj
       loyal loyal ADJ JJ 3 xcomp
       attacked attack VERB VBD 0 root`,
      { soldiers: 'nsubj attacked', loyal: 'amod soldiers' },
    ],
    [
      'an object before a comma that is taken for the next subject',
      `soldiers soldier NOUN NNS 2 nsubj
       arrested arrest VERB VBD 0 root
       Omar Omar PROPN NNP 5 nsubj
       , , PUNCT , 2 punct
       beat beat VERB VBD 2 conj
       guards guard NOUN NNS 5 obj`,
      { Omar: 'obj arrested' },
    ],
    [
      'what becomes of the object',
      `raids raid NOUN NNS 2 nsubj
       left leave VERB VBD 0 root
       rebels rebel NOUN NNS 2 obj
       dead dead ADJ JJ 3 amod`,
      { dead: 'xcomp left' },
    ],
    [
      'what somebody is accused of',
      `Mali Mali PROPN NNP 2 nsubj
       accused accuse VERB VBD 0 root
       Niger Niger PROPN NNP 2 obj
       of of ADP IN 6 case
       shelling shell NOUN VBG 6 amod
       villages village NOUN NNS 3 nmod`,
      { shelling: 'advcl accused', villages: 'obj shelling', of: 'mark shelling' },
    ],
    [
      'a count that is taken for a place',
      `At at ADP IN 4 case
       least least ADJ JJS 3 advmod
       three three NUM CD 4 nummod
       people people NOUN NNS 6 obl
       were be AUX VBD 6 aux:pass
       shot shoot VERB VBN 0 root`,
      { people: 'nsubj:pass shot' },
    ],
  ])('mend %s', (_, rows, expected) => {
    const words = Object.keys(expected);
    expect(Object.fromEntries(words.map((word) => [word, mended(rows, word)]))).toEqual(expected);
  });

  it.each<[string, string, string, string]>([
    [
      'a participle that tells of a noun in a sentence with a verb of its own',
      `bombs bomb NOUN NNS 3 nsubj
       planted plant VERB VBN 1 acl
       killed kill VERB VBD 0 root
       rebels rebel NOUN NNS 3 obj`,
      'planted',
      'acl bombs',
    ],
    [
      'an adjective before the verb that has no subject',
      `soldiers soldier NOUN NNS 3 nsubj
       still still ADJ JJ 3 xcomp
       attacked attack VERB VBD 0 root`,
      'still',
      'xcomp attacked',
    ],
    [
      'a subject after a verb that has an object',
      `soldiers soldier NOUN NNS 2 nsubj
       arrested arrest VERB VBD 0 root
       Omar Omar PROPN NNP 2 obj
       guards guard NOUN NNS 6 nsubj
       , , PUNCT , 4 punct
       fled flee VERB VBD 2 conj`,
      'guards',
      'nsubj fled',
    ],
    [
      'an adjective before its noun',
      `raids raid NOUN NNS 2 nsubj
       left leave VERB VBD 0 root
       dead dead ADJ JJ 4 amod
       rebels rebel NOUN NNS 2 obj`,
      'dead',
      'amod rebels',
    ],
    [
      'where somebody was shot',
      `In in ADP IN 2 case
       Gao Gao PROPN NNP 4 obl
       were be AUX VBD 4 aux:pass
       shot shoot VERB VBN 0 root`,
      'Gao',
      'obl shot',
    ],
  ])('leave %s', (_, rows, word, expected) => {
    expect(mended(rows, word)).toBe(expected);
  });
});

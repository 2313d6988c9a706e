import { at } from './found.fixture.js';
import { mendParse } from './mend-parse.js';
import { parsed } from './parsed.fixture.js';

describe('mendParse', () => {
  it.each<[string, string, string, string, string]>([
    [
      'a verb after "could" that is taken for a noun',
      `Rebels rebel NOUN NNS 3 nsubj
       could could AUX MD 3 aux
       march march NOUN NN 0 root`,
      'march',
      'root',
      '',
    ],
    [
      'a name before a finite verb that is taken for its modifier',
      `Ethiopia Ethiopia PROPN NNP 2 compound
       plans plan VERB VBZ 0 root`,
      'Ethiopia',
      'nsubj',
      'plans',
    ],
    [
      'the verb of a sentence without one',
      `Mali Mali PROPN NNP 3 compound
       lifted lift VERB VBN 3 amod
       sanctions sanction NOUN NNS 0 root`,
      'sanctions',
      'obj',
      'lifted',
    ],
    [
      'a participle after "have" that is taken for an adjective',
      `Mali Mali PROPN NNP 2 nsubj
       have have AUX VBP 0 root
       used use VERB VBN 4 amod
       bombs bomb NOUN NNS 2 obj`,
      'bombs',
      'obj',
      'used',
    ],
    [
      'the first of two objects',
      `send send VERB VB 0 root
       Kyiv Kyiv PROPN NNP 1 obj
       missiles missile NOUN NNS 1 obj`,
      'Kyiv',
      'iobj',
      'send',
    ],
    [
      'a day that is taken for an object',
      `Mali Mali PROPN NNP 2 nsubj
       rejected reject VERB VBD 0 root
       Thursday Thursday PROPN NNP 2 obj
       plans plan NOUN NNS 2 obj`,
      'Thursday',
      'obl:unmarked',
      'rejected',
    ],
    [
      'a participle on the place where it was done',
      `Kurds Kurd PROPN NNPS 2 nsubj
       marched march VERB VBD 0 root
       in in ADP IN 4 case
       Kirkuk Kirkuk PROPN NNP 2 obl
       calling call VERB VBG 4 acl`,
      'calling',
      'advcl',
      'marched',
    ],
    [
      'a speaker after the verb',
      `Mali Mali PROPN NNP 2 nsubj
       fell fall VERB VBD 4 ccomp
       , , PUNCT , 4 punct
       says say VERB VBZ 0 root
       Niger Niger PROPN NNP 4 obj`,
      'Niger',
      'nsubj',
      'says',
    ],
    [
      'a report between commas',
      `Rebels rebel NOUN NNS 2 nsubj
       fled flee VERB VBD 0 root
       , , PUNCT , 5 punct
       police police NOUN NNS 5 nsubj
       said say VERB VBD 2 conj`,
      'said',
      'parataxis',
      'fled',
    ],
    [
      'the second of two subjects of a report',
      `Rebels rebel NOUN NNS 5 nsubj
       wounded wound VERB VBD 5 ccomp
       , , PUNCT , 5 punct
       police police NOUN NNS 5 nsubj
       said say VERB VBD 0 root`,
      'Rebels',
      'nsubj',
      'wounded',
    ],
    [
      '"according to" at the end, on the last clause',
      `Rebels rebel NOUN NNS 2 nsubj
       fled flee VERB VBD 0 root
       leaving leave VERB VBG 2 advcl
       , , PUNCT , 7 punct
       according accord VERB VBG 7 case
       to to ADP IN 5 fixed
       Mali Mali PROPN NNP 3 obl`,
      'Mali',
      'obl',
      'fled',
    ],
    [
      '"by" whom what is investigated was done',
      `Mali Mali PROPN NNP 2 nsubj
       investigates investigate VERB VBZ 0 root
       crimes crime NOUN NNS 2 obj
       by by ADP IN 5 case
       rebels rebel NOUN NNS 2 obl`,
      'rebels',
      'nmod',
      'crimes',
    ],
    [
      'a second subject that goes on a list',
      `Mali Mali PROPN NNP 4 nsubj
       and and CCONJ CC 3 cc
       Niger Niger PROPN NNP 4 nsubj
       met meet VERB VBD 0 root`,
      'Niger',
      'conj',
      'Mali',
    ],
    [
      'a subject that hangs on the object',
      `Clinton Clinton PROPN NNP 4 nsubj
       has have AUX VBZ 3 aux
       imposed impose VERB VBN 0 root
       sanctions sanction NOUN NNS 3 obj`,
      'Clinton',
      'nsubj',
      'imposed',
    ],
  ])('mends %s', (_, rows, word, relation, governor) => {
    const tree = parsed(rows);
    const token = mendParse(tree.tokens)[at(tree, word)]!;
    expect([token.relation, tree.tokens[token.head]?.text ?? '']).toEqual([relation, governor]);
    expect(tree.token(at(tree, word))).not.toEqual(token);
  });

  it.each([
    [
      'a plain sentence',
      `Rebels rebel NOUN NNS 2 nsubj
       attacked attack VERB VBD 0 root
       Juba Juba PROPN NNP 2 obj
       on on ADP IN 5 case
       Monday Monday PROPN NNP 2 obl`,
    ],
    [
      'a day with an article, which may be an object',
      `Mali Mali PROPN NNP 2 nsubj
       dreaded dread VERB VBD 0 root
       that that DET DT 4 det
       Monday Monday PROPN NNP 2 obj`,
    ],
    [
      'a report that has a speaker and something said',
      `Mali Mali PROPN NNP 2 nsubj
       said say VERB VBD 0 root
       Niger Niger PROPN NNP 4 nsubj
       fell fall VERB VBD 2 ccomp`,
    ],
  ])('leaves %s as it is', (_, rows) => {
    const { tokens } = parsed(rows);
    expect(mendParse(tokens)).toEqual(tokens);
  });
});

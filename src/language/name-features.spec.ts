import { nameCandidates } from './name-features.js';
import type { KnownName } from './known-names.js';
import type { Token } from './sentence.js';

/** Tokens from lines of text, UPOS, head (from 1, 0 the root) and relation. */
function tokensOf(lines: string): Token[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [text, upos, head, relation] = line.trim().split(' ') as [string, Token['upos'], string, string];
      return { text, upos, head: Number(head) - 1, relation, start: 0, end: 0, lemma: text, xpos: 'NNP' };
    });
}

function featuresOf(lines: string, known: readonly KnownName[] = []): Record<string, readonly string[]> {
  const tokens = tokensOf(lines);
  return Object.fromEntries(
    nameCandidates(tokens, known).map(({ index, features }) => [tokens[index]!.text, features]),
  );
}

const MET = `
  Gen. PROPN 2 nmod:desc
  Mary PROPN 4 nsubj
  Smith PROPN 2 flat
  met VERB 0 root
  Kurds NOUN 4 obj
  in ADP 7 case
  Kirkuk PROPN 4 obl
  today NOUN 4 obl:unmarked`;

describe('nameCandidates', () => {
  it('looks at proper nouns and at other words with a capital', () => {
    expect(Object.keys(featuresOf(MET))).toEqual(['Gen.', 'Mary', 'Smith', 'Kurds', 'Kirkuk']);
  });

  it('tells what the words of the name say', () => {
    expect(featuresOf(MET).Mary).toEqual(expect.arrayContaining(['given name 2', 'surname follows', 'title']));
  });

  it('tells where the word stands in the parse', () => {
    expect(featuresOf(MET).Kirkuk).toEqual(
      expect.arrayContaining(['has case in', 'case in VERB', 'governor obl met', 'relation obl']),
    );
  });

  it('tells what the lists know of it, as its head or as a part', () => {
    const known = [{ first: 1, last: 3, sort: 'person', isPlaceToo: false, standIn: null }] as const;
    expect(featuresOf(MET, known).Mary).toEqual(expect.arrayContaining(['known person', 'known person 2']));
    expect(featuresOf(MET, known).Smith).toContain('in known person');
    expect(featuresOf(MET, known).Kirkuk).toContain('unknown');
  });

  it('tells what stands beside it in a list', () => {
    const lines = `
      Iraq PROPN 4 nsubj
      and CCONJ 3 cc
      Iran PROPN 1 conj
      left VERB 0 root`;
    const known = [{ first: 0, last: 1, sort: 'country', isPlaceToo: true, standIn: 'Iraq' }] as const;
    expect(featuresOf(lines, known).Iran).toContain('beside country');
  });
});

import { namedEntities } from './entities.js';
import type { EntityKind, Token } from './sentence.js';

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

function entitiesOf(lines: string, heads: Record<number, EntityKind>): string[] {
  const tokens = tokensOf(lines);
  const entities = namedEntities(
    tokens,
    tokens.map((_, at) => heads[at] ?? null),
  );
  return entities.map(
    ({ first, last, kind }) =>
      `${kind}: ${tokens
        .slice(first, last)
        .map(({ text }) => text)
        .join(' ')}`,
  );
}

describe('namedEntities', () => {
  it('leaves titles out of the names of persons', () => {
    const parse = `
      Lt. PROPN 3 nmod:desc
      Gen. PROPN 3 nmod:desc
      Sean PROPN 5 nsubj
      MacFarland PROPN 3 flat
      spoke VERB 0 root`;
    expect(entitiesOf(parse, { 2: 'person' })).toEqual(['person: Sean MacFarland']);
  });

  it('joins an organisation over "of", leaves out its article and keeps the longer of two names', () => {
    const parse = `
      the DET 3 det
      U.S. PROPN 3 compound
      Department PROPN 6 nsubj
      of ADP 5 case
      Defense PROPN 3 nmod
      acted VERB 0 root`;
    expect(entitiesOf(parse, { 1: 'place', 2: 'organization' })).toEqual(['organization: U.S. Department of Defense']);
  });

  it('keeps names with hyphens whole and possessive marks out', () => {
    const parse = `
      al PROPN 5 nmod:poss
      - PUNCT 3 punct
      Qaida PROPN 1 flat
      's PART 1 case
      leader NOUN 0 root`;
    expect(entitiesOf(parse, { 0: 'organization' })).toEqual(['organization: al - Qaida']);
  });
});

import type { SentenceTree } from './sentence-tree.js';

/** Nouns that only count or shape what follows "of": "dozens of rebels", "a series of airstrikes". */
const COUNTING = new Set(
  (
    'number series group dozen dozens hundred hundreds thousand thousands ten tens million millions score scores pair range variety couple ' +
    'majority most some rest all part kind type wave string set lot total handful both one none half bunch many several few more each any ' +
    'member members crowd band spate array collection batch convoy barrage plenty bulk percentage third quarter minority portion remainder ' +
    'start end beginning phase stage wake aftermath course process'
  ).split(' '),
);
/** Nouns that say what kind of place the name after "of" is: "the city of Aleppo". */
const AREAS = new Set(
  'city town village capital province district state region port county governorate island'.split(' '),
);

/** Heads of what a noun only counts or classes, conjuncts included: the rebels of "dozens of rebels". Empty for others. */
export function countedBy(tree: SentenceTree, noun: number): number[] {
  const lemma = tree.token(noun).lemma.toLowerCase();
  const inner = tree
    .childrenAs(noun, 'nmod')
    .find((child) => tree.caseOf(child) === 'of' && (COUNTING.has(lemma) || tree.token(child).upos === 'PROPN'));
  return inner !== undefined && (COUNTING.has(lemma) || AREAS.has(lemma)) ? tree.conjuncts(inner) : [];
}

/** Whether a noun only says what kind of place the name after it is. */
export const isAreaOfName = (tree: SentenceTree, noun: number): boolean =>
  AREAS.has(tree.token(noun).lemma.toLowerCase()) && countedBy(tree, noun).length > 0;

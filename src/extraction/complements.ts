import { ANY, type PhrasePattern } from '../ontology/predicate-pattern.js';
import { antecedents, isPassive, surfaceSubjects } from './roles.js';
import type { SentenceTree } from './sentence-tree.js';

/** What stands after a preposition below one of the anchors, or below a noun joined to one; conjuncts included. */
export function complements(tree: SentenceTree, anchors: readonly number[], preposition: string): number[] {
  for (const anchor of anchors.flatMap((at) => withJoinedNouns(tree, at))) {
    const found = tree.children(anchor).find((child) => {
      const { relation } = tree.token(child);
      if (!/^(obl|nmod|advmod|xcomp|advcl|acl)/.test(relation) || relation === 'nmod:poss') return false;
      const marker = tree.caseOf(child);
      return (
        marker === preposition || (preposition === 'out of' && marker === 'of' && particleOf(tree, anchor, 'out') >= 0)
      );
    });
    const filler = found ?? (tree.isVerbal(anchor) ? looseComplement(tree, anchor, preposition) : undefined);
    if (filler !== undefined) return antecedents(tree, filler).flatMap((token) => tree.conjuncts(token));
  }
  return [];
}

/**
 * What a preposition leads to without being its case: "took over the town", where it is a particle; "called on both
 * sides", where the parser takes it for one; "send Kyiv missiles", where there is none.
 */
function looseComplement(tree: SentenceTree, verb: number, preposition: string): number | undefined {
  if (preposition === 'to') return tree.childrenAs(verb, 'iobj')[0];
  const particle = tree
    .childrenAs(verb, 'compound:prt')
    .find((child) => tree.token(child).text.toLowerCase() === preposition);
  if (particle === undefined) return undefined;
  if (isPassive(tree, verb)) return surfaceSubjects(tree, verb)[0];
  return tree
    .childrenAs(verb, 'obj', 'obl')
    .find((child) => tree.caseOf(child) === '' && tree.phrase(child).first === particle + 1);
}

/** "praise and criticism from X", "raids and strikes on Y": the parser hangs what both share on one of them. */
function withJoinedNouns(tree: SentenceTree, noun: number): number[] {
  const { upos, relation, head } = tree.token(noun);
  if (upos !== 'NOUN') return [noun];
  const joined = [...(relation === 'conj' ? [head] : []), ...tree.childrenAs(noun, 'conj')];
  return [noun, ...joined.filter((at) => tree.token(at).upos === 'NOUN')];
}

export function particleOf(tree: SentenceTree, verb: number, particle: string): number {
  const own = tree
    .children(verb)
    .find(
      (child) =>
        tree.token(child).lemma === particle && /^(compound:prt|advmod|case|obl)$/.test(tree.token(child).relation),
    );
  // "drove the rebels out of the town": the particle may stand in the preposition.
  const inside = tree
    .childrenAs(verb, 'obl')
    .filter((child) => tree.caseOf(child) === `${particle} of`)
    .flatMap((child) => tree.childrenAs(child, 'case').slice(0, 1));
  return own ?? inside[0] ?? -1;
}

/** Whether the words right before a noun are the pattern's; hyphens between them don't count. */
export function hasModifiers(tree: SentenceTree, noun: number, modifiers: readonly string[]): boolean {
  let at = noun;
  return modifiers.toReversed().every((modifier) => {
    do at -= 1;
    while (tree.tokens[at]?.text === '-');
    const token = tree.tokens[at];
    return token !== undefined && (token.lemma.toLowerCase() === modifier || token.text.toLowerCase() === modifier);
  });
}

export function phraseNoun(tree: SentenceTree, anchors: readonly number[], phrase: PhrasePattern): number {
  const below = anchors.flatMap((anchor) => tree.children(anchor));
  return (
    below.find(
      (child) =>
        (phrase.lemma === ANY || tree.token(child).lemma.toLowerCase() === phrase.lemma) &&
        tree.caseOf(child) === phrase.preposition &&
        hasModifiers(tree, child, phrase.modifiers),
    ) ?? -1
  );
}

export function caseTokens(tree: SentenceTree, targets: readonly number[]): number[] {
  const [first] = targets;
  return first === undefined
    ? []
    : tree
        .childrenAs(first, 'case')
        .filter((child) => child < first)
        .slice(0, 1);
}

export function firstFilled(prepositions: readonly string[], of: (preposition: string) => number[]): number[] {
  for (const preposition of prepositions) {
    const found = of(preposition);
    if (found.length > 0) return found;
  }
  return [];
}

import type { Predicate } from '../ontology/predicates.js';
import { UNDERGOING_VERBS, carrierOf } from './carriers.js';
import { caseTokens, complements, firstFilled, hasModifiers, phraseNoun } from './complements.js';
import { conditioned } from './event-roles.js';
import type { Frame } from './frame.js';
import { blamed, nounSources } from './noun-sources.js';
import { agents, isPassive, nounOwners, surfaceSubjects } from './roles.js';
import type { SentenceTree } from './sentence-tree.js';

/** Tries one predicate on a noun. */
export function nounFrame(tree: SentenceTree, noun: number, predicate: Predicate): Frame | null {
  const { pattern } = predicate;
  if (!hasModifiers(tree, noun, pattern.modifiers)) return null;
  const trigger = [...pattern.modifiers.map((_, at) => noun - pattern.modifiers.length + at), noun];
  for (const phrase of pattern.phrases) {
    const found = phraseNoun(tree, [noun], phrase);
    if (found < 0) return null;
    trigger.push(found);
  }
  const pair = hyphenatedPair(tree, noun);
  if (pair !== null) return { predicate, head: noun, trigger, sources: [pair[0]], targets: [pair[1]], object: -1 };
  const between = complements(tree, [noun], 'between');
  if (between.length > 1)
    return { predicate, head: noun, trigger, sources: between.slice(0, 1), targets: between.slice(1), object: -1 };
  const onBehalf = inSupportOf(tree, noun);
  if (onBehalf !== null) return { predicate, head: noun, trigger, ...onBehalf, object: -1 };
  const carrier = carrierOf(tree, noun);
  const accused = carrier >= 0 ? blamed(tree, carrier) : [];
  const anchors = carrier >= 0 && ['obj', 'nsubj:pass'].includes(tree.token(noun).relation) ? [noun, carrier] : [noun];
  return {
    predicate,
    head: noun,
    trigger,
    sources: accused.length > 0 ? accused : nounSources(tree, noun, carrier, predicate),
    targets: nounTargets(tree, noun, anchors, carrier, predicate),
    object: -1,
  };
}

/** "the U.S.-Iraq partnership": both sides stand before the noun, joined by a hyphen. Null elsewhere. */
function hyphenatedPair(tree: SentenceTree, noun: number): [number, number] | null {
  const isName = (at: number) => tree.tokens[at]?.upos === 'PROPN' || /^\p{Lu}/u.test(tree.tokens[at]?.text ?? '');
  for (let at = noun - 1; at >= Math.max(2, noun - PAIR_REACH); at -= 1) {
    const { upos } = tree.token(at);
    if (!/^(ADJ|NOUN|PROPN|PUNCT)$/.test(upos)) return null;
    if (/^[-–]$/u.test(tree.token(at - 1).text) && isName(at) && isName(at - 2)) return [at - 2, at];
  }
  return null;
}

/** How far before a noun the two sides of it may stand, in tokens. Chosen. */
const PAIR_REACH = 4;

/** "X struck in support of Y", "in protest of Y": what follows "of" is the target, and X the source. */
function inSupportOf(tree: SentenceTree, noun: number): Pick<Frame, 'sources' | 'targets'> | null {
  const { relation, head } = tree.token(noun);
  if (head < 0 || !/^(obl|nmod|advmod)/.test(relation) || tree.caseOf(noun) !== 'in') return null;
  const targets = firstFilled(['of', 'to', 'against'], (preposition) => complements(tree, [noun], preposition));
  if (targets.length === 0 || tree.child(noun, 'det', 'nmod:poss') >= 0) return null;
  return { sources: tree.isVerbal(head) ? agents(tree, head) : nounOwners(tree, head), targets };
}

/** Tries one predicate on an adjective: "critical of the attack". */
export function adjectiveFrame(tree: SentenceTree, adjective: number, predicate: Predicate): Frame | null {
  const { target } = predicate.pattern;
  const targets = target?.at === 'preposition' ? complements(tree, [adjective], target.preposition) : [];
  if (target !== null && targets.length === 0) return null;
  const subjects = agents(tree, adjective);
  const { relation, head } = tree.token(adjective);
  const sources = subjects.length > 0 ? subjects : relation === 'amod' || relation === 'acl' ? [head] : [];
  return {
    predicate,
    head: adjective,
    trigger: [adjective, ...caseTokens(tree, targets)],
    sources,
    targets,
    object: -1,
  };
}

function nounTargets(
  tree: SentenceTree,
  noun: number,
  anchors: readonly number[],
  carrier: number,
  predicate: Predicate,
): number[] {
  const possessor = tree.child(noun, 'nmod:poss');
  if (possessor >= 0 && predicate.possessive === 'target') return tree.conjuncts(possessor);
  const of = predicate.of === 'target' ? complements(tree, [noun], 'of') : [];
  if (of.length > 0) return of;
  const found = firstFilled(predicate.targetPrepositions, (preposition) => complements(tree, anchors, preposition));
  if (found.length === 0 && carrier < 0 && tree.token(noun).relation === 'obl' && tree.caseOf(noun) === 'with') {
    // "with the support of the coalition, the rebels advanced"
    return surfaceSubjects(tree, tree.token(noun).head);
  }
  if (found.length > 0 || carrier < 0) return found;
  const condition = predicate.type === 'SANCTION' ? conditioned(tree, carrier) : [];
  if (condition.length > 0) return condition;
  const undergoes = UNDERGOING_VERBS.has(tree.token(carrier).lemma) && !isPassive(tree, carrier);
  return undergoes ? agents(tree, carrier) : [];
}

import type { Predicate } from '../ontology/predicates.js';
import { LIGHT_VERBS, UNDERGOING_VERBS, carrierOf } from './carriers.js';
import { complements, firstFilled } from './complements.js';
import { isModifier } from './event-roles.js';
import { agents, isPassive, patients } from './roles.js';
import type { SentenceTree } from './sentence-tree.js';

export function nounSources(tree: SentenceTree, noun: number, carrier: number, predicate: Predicate): number[] {
  const possessor = tree.child(noun, 'nmod:poss');
  if (possessor >= 0 && predicate.possessive === 'source') return tree.conjuncts(possessor);
  // "the murder of a journalist by traffickers": the doer may hang on the victim.
  const below = [noun, ...tree.childrenAs(noun, 'nmod').filter((child) => tree.caseOf(child) === 'of')];
  const by = firstFilled(['by', ...predicate.sourcePrepositions], (preposition) =>
    complements(tree, preposition === 'by' ? below : [noun], preposition),
  );
  if (by.length > 0) return by;
  const agent = tree
    .childrenAs(noun, 'acl')
    .flatMap((clause) =>
      isPassive(tree, clause) && LIGHT_VERBS.has(tree.token(clause).lemma)
        ? agents(tree, clause)
        : blamed(tree, clause),
    );
  if (agent.length > 0) return agent;
  const claimant = claimantOf(tree, noun);
  if (claimant.length > 0) return claimant;
  const of = predicate.of === 'source' ? complements(tree, [noun], 'of') : [];
  if (of.length > 0) return of;
  const names = tree.children(noun).filter((child) => child < noun && isModifier(tree, child));
  if (names.length > 0) return names;
  const from = complements(tree, [noun], 'from');
  const whole = partOf(tree, noun);
  if (whole >= 0) return nounSources(tree, whole, carrierOf(tree, whole), predicate);
  if (carrier < 0) return from.length > 0 ? from : bearer(tree, noun);
  if (UNDERGOING_VERBS.has(tree.token(carrier).lemma) && !isPassive(tree, carrier)) return from;
  return LIGHT_VERBS.has(tree.token(carrier).lemma) ? agents(tree, carrier) : from;
}

/** "a strike blamed on Ankara", "an attack attributed to the group". */
export function blamed(tree: SentenceTree, clause: number): number[] {
  const { lemma } = tree.token(clause);
  if (!/^(blame|attribute|ascribe|pin)$/.test(lemma)) return [];
  return firstFilled(['on', 'to'], (preposition) => complements(tree, [clause], preposition));
}

/** "claimed responsibility for the attack": who claims it did it. */
function claimantOf(tree: SentenceTree, noun: number): number[] {
  const { head, relation } = tree.token(noun);
  if (!/^(nmod|obl)$/.test(relation) || tree.caseOf(noun) !== 'for') return [];
  const holder = tree.token(head).lemma === 'responsibility' ? tree.token(head).head : head;
  const isClaim = tree.isVerbal(holder) && /^(claim|accept|admit|take|deny)$/.test(tree.token(holder).lemma);
  const hasObject =
    isClaim && tree.childrenAs(holder, 'obj').some((at) => /^(responsibility|credit)$/.test(tree.token(at).lemma));
  return hasObject ? agents(tree, holder) : [];
}

/** "ten airstrikes, including strikes on oil wells": the noun that this one is an instance of, or -1. */
function partOf(tree: SentenceTree, noun: number): number {
  const { relation, head } = tree.token(noun);
  return /^(nmod|obl)$/.test(relation) && ['including', 'such as'].includes(tree.caseOf(noun)) ? head : -1;
}

/** Verbs whose object has done what "of" or "for" names. */
const ACCUSING = new Set(
  (
    'accuse suspect convict acquit charge blame arrest jail sentence detain try prosecute indict imprison execute condemn ' +
    'criticize criticise fine hang clear punish'
  ).split(' '),
);
const GOING = new Set('visit arrive travel fly go come head meet gather leave return'.split(' '));

/** "Iraq in the fight against ISIL", "their efforts specific to the fight": whom the event is said of. */
function bearer(tree: SentenceTree, noun: number): number[] {
  const { relation, head } = tree.token(noun);
  const preposition = tree.caseOf(noun);
  if (head < 0 || !/^(nmod|obl)$/.test(relation)) return [];
  if (tree.isVerbal(head)) {
    // "accused of the killing", "jailed for the attack", "visited France for talks"
    if (ACCUSING.has(tree.token(head).lemma) && /^(of|for|over|in|with)$/.test(preposition))
      return patients(tree, head);
    return preposition === 'for' && GOING.has(tree.token(head).lemma) ? agents(tree, head) : [];
  }
  if (!['in', 'to', 'for', 'during'].includes(preposition)) return [];
  // "arrested suspects in raids": whoever arrests raids.
  const { relation: role, head: verb } = tree.token(head);
  if (preposition === 'in' && role === 'obj' && verb >= 0 && tree.isVerbal(verb)) return agents(tree, verb);
  const holder = tree.token(head).upos === 'ADJ' && tree.token(head).relation === 'amod' ? tree.token(head).head : head;
  if (tree.isVerbal(holder)) return [];
  const possessor = tree.child(holder, 'nmod:poss');
  return possessor >= 0 ? tree.conjuncts(possessor) : [holder];
}

import type { EventType } from '../ontology/event-types.js';
import type { SentenceTree } from './sentence-tree.js';

/** Events that "if X moves" tells the target of. */
export const CONDITIONAL: ReadonlySet<EventType> = new Set(['THREATEN', 'SANCTION']);

/** "threatened to attack if X moves": whom the threat is meant to stop. */
export function conditioned(tree: SentenceTree, verb: number): number[] {
  // "If X moves, Y would strike, it warned"
  const said = tree.token(verb).relation === 'parataxis' ? tree.token(verb).head : verb;
  const condition = tree.tokens.findIndex(
    ({ relation }, at) =>
      relation === 'advcl' && ['if', 'unless'].includes(tree.caseOf(at)) && tree.governors(at).includes(said),
  );
  const subject = condition < 0 ? -1 : tree.child(condition, 'nsubj', 'nsubj:pass');
  return subject < 0 ? [] : tree.conjuncts(subject);
}

/** A name right before an event noun: "U.S. airstrikes", "Israeli raids". */
export function isModifier(tree: SentenceTree, at: number): boolean {
  const { relation, text } = tree.token(at);
  if (!/^\p{Lu}/u.test(text)) return false;
  return relation === 'compound' || relation === 'amod' || (relation === 'nmod' && tree.caseOf(at) === '');
}

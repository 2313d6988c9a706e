import { patients } from './roles.js';
import type { SentenceTree } from './sentence-tree.js';

/** Verbs that lend their subject to the event noun that is their object: "carried out an attack". */
export const LIGHT_VERBS = new Set(
  (
    'begin carry claim commence commit complete conclude conduct continue coordinate deliver direct do enact end engage escalate execute ' +
    'face file finish fight give have hold host impose initiate inflict intensify issue join kick launch lead lodge make mastermind ' +
    'mount open orchestrate order organise organize pay perform perpetrate plan plot prepare prosecute provide pursue renew resume say send ' +
    'stage start step suspend sustain take threaten undertake unleash vow wage win offer extend voice express show lift ease reach sign ' +
    'strike announce declare call demand seek promise pledge propose reject refuse accept stop halt abandon cancel form build develop ' +
    'forge maintain strengthen deepen upgrade restore sever break cut support back sponsor fund finance oppose'
  ).split(' '),
);

/** Verbs whose subject is what the event noun after them is done to: "suffered an attack". */
export const UNDERGOING_VERBS = new Set(
  'suffer undergo receive face survive escape sustain endure witness get await draw attract earn provoke'.split(' '),
);

/** The verb that an event noun is the object of, or -1; it may stand in a clause on the noun: "the raid they conducted". */
export function carrierOf(tree: SentenceTree, noun: number): number {
  const { relation, head } = tree.token(noun);
  if (['obj', 'nsubj:pass'].includes(relation) && tree.isVerbal(head)) return head;
  const clause = tree.child(noun, 'acl:relcl');
  if (clause >= 0 && patients(tree, clause).includes(noun)) return clause;
  if (relation === 'conj') return carrierOf(tree, head);
  const parent = head >= 0 ? tree.token(head) : null;
  if (relation === 'nmod' && parent?.upos === 'NOUN' && tree.caseOf(noun) === 'of') return carrierOf(tree, head);
  return -1;
}

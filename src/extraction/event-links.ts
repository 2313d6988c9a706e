import type { EventType } from '../ontology/event-types.js';
import type { EventMention } from './document.js';
import { isPassive } from './roles.js';
import { DEEDS, JUDGING } from './judged-deeds.js';
import type { SentenceTree } from './sentence-tree.js';

/** Events of violence and force, which share who does it and to whom when one is told as part of another. */
const FORCE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION']);
/** What one promises to do: the promise is the event (PLOVER folds future cooperation into AGREE). */
const PROMISED: ReadonlySet<EventType> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);
/** Events that are about another: their complement tells against whom. */
const ABOUT_ANOTHER: ReadonlySet<EventType> = new Set([
  'AGREE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'CONCEDE',
  'SUPPORT',
  'ACCUSE',
  'PROTEST',
]);
/** "won't allow the group to attack X": who isn't allowed is the target, however the grammar has it. */
const OWN_TARGET: ReadonlySet<EventType> = new Set(['REJECT', 'CONCEDE']);
const COMPLEMENT = /^(xcomp|acl|advcl|ccomp|obj|obl|nmod)$/;

/**
 * Lets the events of one sentence complete each other: "killed in a raid by the army" gives the killing its source and
 * the raid its target; "agreed to withdraw from Lebanon" gives the agreement its target; "an operation to isolate the
 * city" is one event, not two.
 */
export function linkEvents(tree: SentenceTree, events: readonly EventMention[]): EventMention[] {
  const byHead = new Map(events.map((event) => [event.frame.head, event]));
  const contained = new Map(events.flatMap((event) => complementsOf(tree, event, byHead)));
  const judged = events.map((event) => fromDeed(event, byHead));
  const filled = judged.map((event, at) =>
    fromComplement(fromPartners(tree, event, byHead), contained.get(events[at]!)),
  );
  return filled.filter((_, at) => !isRedundant(tree, events[at]!, contained));
}

/** The event nearest below another on a path of complements. */
function complementsOf(
  tree: SentenceTree,
  inner: EventMention,
  byHead: ReadonlyMap<number, EventMention>,
): [EventMention, EventMention][] {
  let at = inner.frame.head;
  for (const governor of tree.governors(at)) {
    if (!COMPLEMENT.test(tree.token(at).relation)) return [];
    const marker = tree.caseOf(at);
    const binds = tree.isVerbal(at)
      ? !/^(after|before|since|while|because|although|when|as|if)/.test(marker)
      : ['', 'to', 'of', 'for', 'against'].includes(marker);
    if (!binds) return [];
    const outer = byHead.get(governor);
    if (outer !== undefined) return outer.frame.trigger.includes(inner.frame.head) ? [] : [[outer, inner]];
    at = governor;
  }
  return [];
}

/** Source and target that an act of force shares with another told as its means or its effect. */
function fromPartners(
  tree: SentenceTree,
  event: EventMention,
  byHead: ReadonlyMap<number, EventMention>,
): EventMention {
  if (!FORCE.has(event.type)) return event;
  const partners = partnersOf(tree, event, byHead).filter((partner) => FORCE.has(partner.type));
  const sources =
    event.sources.length > 0 ? event.sources : (partners.find((partner) => partner.sources.length > 0)?.sources ?? []);
  const shared = partners.find(isAimed)?.targets;
  const targets = isAimed(event) || shared === undefined ? event.targets : shared;
  const guessed = targets === event.targets && event.guessed;
  return { ...event, sources, targets: targets.filter((target) => !sources.includes(target)), guessed };
}

/** Whether grammar gives the event a target; one that only stands nearest gives way to another's. */
const isAimed = ({ targets, guessed }: EventMention): boolean => targets.length > 0 && !guessed;

/** Events joined to this one as means ("killed in a raid"), effect ("a raid killed"), or result ("attacked, killing"). */
function partnersOf(
  tree: SentenceTree,
  { frame: { head } }: EventMention,
  byHead: ReadonlyMap<number, EventMention>,
): EventMention[] {
  const above = tree.token(head).head;
  const isMeans = (noun: number) =>
    /^(obl|nmod|nsubj|advcl)/.test(tree.token(noun).relation) &&
    ['', 'in', 'during', 'by', 'with', 'through', 'from'].includes(tree.caseOf(noun)) &&
    !tree.isVerbal(noun);
  const partners: number[] = tree.children(head).filter(isMeans);
  if (!tree.isVerbal(head) && above >= 0 && isMeans(head)) partners.push(above);
  // "attacked by militiamen, killing 156": the participle shares the target only where it has none.
  partners.push(...tree.childrenAs(head, 'acl').filter((clause) => !isPassive(tree, clause)));
  return partners.flatMap((token) => byHead.get(token) ?? []);
}

/** "condemned the killing of X", "welcomed the release of X": whoever did it is judged, and not X. */
function fromDeed(event: EventMention, byHead: ReadonlyMap<number, EventMention>): EventMention {
  if (!JUDGING.has(event.type) || event.frame.targets.length !== 1) return event;
  const deed = byHead.get(event.frame.targets[0]!);
  if (deed === undefined || deed === event || !DEEDS.has(deed.type)) return event;
  return { ...event, targets: deed.sources.filter((source) => !event.sources.includes(source)), guessed: false };
}

function fromComplement(event: EventMention, inner: EventMention | undefined): EventMention {
  if (inner === undefined || !ABOUT_ANOTHER.has(event.type)) return event;
  // "demonstrated in the capital to demand that X resign": a place is not whom they protest against.
  const touched = JUDGING.has(event.type) && DEEDS.has(inner.type) ? inner.sources : inner.targets;
  const targets = touched.filter((target) => !event.sources.includes(target));
  if (targets.length === 0) return event;
  const isKept = event.targets.length > 0 && OWN_TARGET.has(event.type);
  if ((isAimed(event) || isKept) && !(event.type === 'PROTEST' && inner.type === 'REQUEST')) return event;
  return { ...event, targets, guessed: inner.guessed };
}

/**
 * Whether another event says the same and more: a plan beside what is planned, an operation beside its aim, a promise
 * of force beside the force; and what is only promised beside the promise.
 */
function isRedundant(
  tree: SentenceTree,
  event: EventMention,
  contained: ReadonlyMap<EventMention, EventMention>,
): boolean {
  const inner = contained.get(event);
  if (inner !== undefined) {
    const isContainer =
      !tree.isVerbal(event.frame.head) && FORCE.has(event.type) && FORCE.has(inner.type) && event.targets.length === 0;
    if (isContainer) return true;
    if (event.type === 'AGREE' && (FORCE.has(inner.type) || isCommitment(tree, event))) return true;
  }
  const outer = [...contained].find(([, part]) => part === event)?.[0];
  return outer?.type === 'AGREE' && PROMISED.has(event.type) && !isCommitment(tree, outer);
}

const isCommitment = (tree: SentenceTree, event: EventMention): boolean =>
  /^(commit|committed|commitment|ready|prepared|willing)$/.test(tree.token(event.frame.head).lemma);

import type { EventType } from '../ontology/event-types.js';
import type { Predicate } from '../ontology/predicates.js';
import type { PredicatePattern } from '../ontology/predicate-pattern.js';
import type { EventMention } from './document.js';
import type { Participants } from './participants.js';
import { canReport, reportOf } from './reports.js';
import { agents, surfaceSubjects } from './roles.js';
import type { SentenceTree } from './sentence-tree.js';

const SILENT: PredicatePattern = {
  lemma: '',
  modifiers: [],
  particle: null,
  object: null,
  phrases: [],
  source: { at: 'subject' },
  target: null,
  words: 1,
};
const act = (type: EventType, relation: Predicate['relation']): Predicate => ({
  pattern: SILENT,
  type,
  mode: null,
  relation,
  status: null,
  targetPrepositions: [],
  sourcePrepositions: [],
  of: 'source',
  possessive: 'source',
  requires: 'source',
  not: new Set(),
  weak: false,
  intransitive: false,
});
const REQUEST = act('REQUEST', 'DEMANDS');
const THREAT = act('THREATEN', 'THREATENS');
const PROMISE = act('AGREE', 'AGREES_WITH');
const REFUSAL = act('REJECT', 'REJECTS');

/** Whether an event was made from how something is said. Saying it is a fact, whatever is said. */
export const isSpeechAct = (event: EventMention): boolean => event.frame.predicate.pattern === SILENT;

const HOSTILE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE']);
const FRIENDLY: ReadonlySet<EventType> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT']);
/** Friendly acts that, announced, are no event of their own yet. @see PLOVER manual 2.0, AGREE */
const FOLDED: ReadonlySet<EventType> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);
const READY = new Set(['ready', 'prepared', 'willing', 'eager', 'set', 'prepare']);
const VOWS = new Set([
  'vow',
  'swear',
  'pledge',
  'promise',
  'prepare',
  'plan',
  'intend',
  'decide',
  'threaten',
  'resolve',
]);
/** Vows that aren't said to the one whom they are about: who plans an attack keeps it to himself. */
const SILENT_VOWS = new Set(['plan', 'prepare', 'intend', 'decide', 'resolve']);

/**
 * What is done by saying it: "X said that Y must leave" is a demand, "X said it would bomb" a threat, "X will provide
 * aid" a promise.
 *
 * @returns the events of the sentence with these added; a promise takes the place of what is promised
 * @see Open Event Data Alliance, PLOVER manual 2.0: future cooperation is AGREE, announced force is THREATEN
 */
export function withSpeechActs(
  tree: SentenceTree,
  events: readonly EventMention[],
  participants: Participants,
): EventMention[] {
  const told = events.flatMap((event) => announced(tree, event, events, participants));
  return [...told, ...demands(tree, events, participants)];
}

function announced(
  tree: SentenceTree,
  event: EventMention,
  events: readonly EventMention[],
  participants: Participants,
): EventMention[] {
  if (event.sources.length === 0 || !tree.isVerbal(event.frame.head)) return [event];
  const { head } = event.frame;
  if (isRefused(tree, head) && WILLING.has(event.type)) return [becoming(event, REFUSAL)];
  if (!isFuture(tree, head)) return [event];
  if (HOSTILE.has(event.type)) {
    const already = events.some(({ type, frame }) => type === 'THREATEN' || frame.predicate === THREAT);
    return already || !isOwnAnnouncement(tree, event, participants) ? [event] : [event, becoming(event, THREAT)];
  }
  if (!FRIENDLY.has(event.type) || isConditional(tree, head)) return [event];
  const promise = becoming(event, PROMISE);
  return FOLDED.has(event.type) ? [promise] : [event, promise];
}

const becoming = (event: EventMention, predicate: Predicate): EventMention => ({
  ...event,
  type: predicate.type,
  mode: null,
  relation: predicate.relation,
  frame: { ...event.frame, predicate },
});

/** Acts whose "will not" is a refusal, not the absence of an event. */
const WILLING: ReadonlySet<EventType> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
]);

/** "will not accept", "would not meet". */
function isRefused(tree: SentenceTree, head: number): boolean {
  const auxiliary = tree.childrenAs(head, 'aux').map((child) => tree.token(child).lemma.toLowerCase());
  return (
    isNegated(tree, head) &&
    (auxiliary.includes('will') || (auxiliary.includes('would') && reportOf(tree, head) !== null))
  );
}

const isNegated = (tree: SentenceTree, head: number): boolean =>
  tree.childrenAs(head, 'advmod').some((child) => /^(not|n't|n’t|never)$/.test(tree.token(child).text.toLowerCase()));

/** "will", or "would" in what somebody says; the infinitive of a vow; "is ready to". */
function isFuture(tree: SentenceTree, head: number): boolean {
  if (isNegated(tree, head)) return false;
  const auxiliary = tree.childrenAs(head, 'aux').map((child) => tree.token(child).lemma.toLowerCase());
  if (auxiliary.includes('will')) return true;
  if (auxiliary.includes('would')) return reportOf(tree, head) !== null;
  return isVowed(tree, head);
}

/** Whether a verb is the infinitive of a vow or a readiness: "vowed to fight", "is willing to withdraw". */
function isVowed(tree: SentenceTree, head: number): boolean {
  const { relation, head: above } = tree.token(head);
  if ((relation !== 'xcomp' && relation !== 'advcl') || above < 0) return false;
  const { lemma } = tree.token(above);
  return VOWS.has(lemma) || READY.has(lemma);
}

const isConditional = (tree: SentenceTree, head: number): boolean =>
  tree.childrenAs(head, 'aux').some((child) => ['would', 'could', 'may', 'might'].includes(tree.token(child).lemma)) &&
  reportOf(tree, head) === null;

/** Whether the one who acts says so: "X said it would", "X vowed to". */
function isOwnAnnouncement(tree: SentenceTree, event: EventMention, participants: Participants): boolean {
  const report = reportOf(tree, event.frame.head);
  const speakers = report === null ? [] : participants.of(tree, report.speakers, 'source');
  const isOwn = speakers.some((speaker) => event.sources.includes(speaker));
  if (!isVowed(tree, event.frame.head)) return isOwn;
  const isSilent = SILENT_VOWS.has(tree.token(tree.token(event.frame.head).head).lemma);
  return !isSilent || isOwn;
}

/** "X said that Y must …" */
function demands(tree: SentenceTree, events: readonly EventMention[], participants: Participants): EventMention[] {
  return tree.tokens.flatMap((_, verb) => {
    if (!canReport(tree, verb) || events.some(({ frame, type }) => frame.head === verb && type === 'REQUEST'))
      return [];
    const content = tree.child(verb, 'ccomp');
    if (
      content < 0 ||
      !tree.childrenAs(content, 'aux').some((child) => ['must', 'should', 'ought'].includes(tree.token(child).lemma))
    )
      return [];
    const sources = participants.of(tree, agents(tree, verb), 'source');
    const targets = participants
      .of(tree, surfaceSubjects(tree, content), 'target')
      .filter((target) => !sources.includes(target));
    if (sources.length === 0 || targets.length === 0) return [];
    const frame = { predicate: REQUEST, head: verb, trigger: [verb], sources: [], targets: [], object: -1 };
    return [
      {
        sentence: tree.index,
        frame,
        type: 'REQUEST',
        mode: null,
        relation: 'DEMANDS',
        sources,
        targets,
        guessed: false,
        status: 'ACTUAL',
        attribution: null,
        location: null,
        time: null,
        confidence: 0,
      } satisfies EventMention,
    ];
  });
}

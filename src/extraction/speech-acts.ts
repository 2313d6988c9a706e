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
  of: 'source',
  possessive: 'source',
  requires: 'source',
  not: new Set(),
  weak: false,
});
const REQUEST = act('REQUEST', 'DEMANDS');
const THREAT = act('THREATEN', 'THREATENS');
const PROMISE = act('AGREE', 'AGREES_WITH');

const HOSTILE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE']);
const FRIENDLY: ReadonlySet<EventType> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT']);
/** Friendly acts that, announced, are no event of their own yet. @see PLOVER manual 2.0, AGREE */
const FOLDED: ReadonlySet<EventType> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);
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
  if (!isFuture(tree, head)) return [event];
  if (HOSTILE.has(event.type)) {
    const already = events.some(({ type, frame }) => type === 'THREATEN' || frame.predicate === THREAT);
    return already || !isOwnAnnouncement(tree, event, participants)
      ? [event]
      : [
          event,
          {
            ...event,
            type: 'THREATEN',
            mode: null,
            relation: 'THREATENS',
            frame: { ...event.frame, predicate: THREAT },
          },
        ];
  }
  if (!FRIENDLY.has(event.type) || isConditional(tree, head)) return [event];
  const promise: EventMention = {
    ...event,
    type: 'AGREE',
    mode: null,
    relation: 'AGREES_WITH',
    frame: { ...event.frame, predicate: PROMISE },
  };
  return FOLDED.has(event.type) ? [promise] : [event, promise];
}

/** "will", or "would" in what somebody says; or the infinitive of a vow. */
function isFuture(tree: SentenceTree, head: number): boolean {
  const auxiliary = tree.childrenAs(head, 'aux').map((child) => tree.token(child).lemma.toLowerCase());
  if (tree.childrenAs(head, 'advmod').some((child) => /^(not|n't|never)$/.test(tree.token(child).lemma))) return false;
  if (auxiliary.includes('will')) return true;
  if (auxiliary.includes('would')) return reportOf(tree, head) !== null;
  const { relation, head: above } = tree.token(head);
  return relation === 'xcomp' && above >= 0 && VOWS.has(tree.token(above).lemma);
}

const isConditional = (tree: SentenceTree, head: number): boolean =>
  tree.childrenAs(head, 'aux').some((child) => ['would', 'could', 'may', 'might'].includes(tree.token(child).lemma)) &&
  reportOf(tree, head) === null;

/** Whether the one who acts says so: "X said it would", "X vowed to". */
function isOwnAnnouncement(tree: SentenceTree, event: EventMention, participants: Participants): boolean {
  const { relation, head: above } = tree.token(event.frame.head);
  if (relation === 'xcomp' && above >= 0 && VOWS.has(tree.token(above).lemma)) return true;
  const report = reportOf(tree, event.frame.head);
  if (report === null) return false;
  const speakers = participants.of(tree, report.speakers, 'source');
  return speakers.some((speaker) => event.sources.includes(speaker));
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

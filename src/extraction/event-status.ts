import { loadFactualityWords } from '../ontology/word-lists.js';
import type { Status } from '../ontology/statuses.js';
import type { Document, EventMention } from './document.js';
import { isReport } from './reports.js';
import type { SentenceTree } from './sentence-tree.js';
import { isSpeechAct } from './speech-acts.js';
import type { Stage } from './stage.js';

const WORDS = loadFactualityWords();

/** Clauses that are told as facts of their own, whatever the main clause says. */
const INDEPENDENT_MARKS = new Set(['after', 'since', 'while', 'because', 'before', 'although', 'though', 'when', 'as']);

/**
 * Says of each event whether the text asserts, plans, alleges, denies it, and so on.
 *
 * The words of the event itself come first (auxiliaries, negation, adjectives), then those of the clauses above, from
 * inside out; the outermost that has a status wins, so "denied planning to attack" is DENIED, not PLANNED. What X says
 * is not made a plan by what X does besides: the climb ends at the reporting verb.
 *
 * @see Saurí and Pustejovsky 2009, "FactBank: a corpus annotated with event factuality", section 3
 */
export const eventStatus: Stage = {
  name: 'event-status',
  needs: ['sentences', 'events'],
  adds: ['events.status'],
  run: (document) => ({ ...document, events: document.events.map((event) => withStatus(event, document)) }),
};

function withStatus(event: EventMention, { sentences }: Document): EventMention {
  if (isSpeechAct(event)) return event;
  const tree = sentences[event.sentence]!;
  const found = statusAt(tree, event.frame.head);
  const status = found ?? event.frame.predicate.status ?? 'ACTUAL';
  // A planned attack is a plot, whatever word names it.
  const plotted = event.type === 'ASSAULT' && status === 'PLANNED';
  return { ...event, status, relation: plotted ? 'PLOTS_AGAINST' : event.relation };
}

/** The status of the event that the token names, or null where nothing says more than that it is told. */
export function statusAt(tree: SentenceTree, head: number): Status | null {
  let status = ownStatus(tree, head);
  let at = head;
  for (let steps = 0; steps < tree.tokens.length; steps += 1) {
    const { head: governor, relation } = tree.token(at);
    if (governor < 0) return status;
    const step = climb(tree, at, governor, relation);
    if (step === 'stop') return status;
    if (step !== 'on') status = step;
    const above = tree.isVerbal(governor) && step !== 'on' ? null : passedOn(tree, at, governor, relation);
    status = above ?? status;
    if (isReport(tree, governor, at)) return status;
    at = governor;
  }
  return status;
}

/** What the event's own auxiliaries, adverbs and adjectives say. */
function ownStatus(tree: SentenceTree, at: number): Status | null {
  let status: Status | null = null;
  for (const child of tree.children(at)) {
    const { lemma, text, relation } = tree.token(child);
    const word = lemma.toLowerCase();
    if (relation === 'aux') status = WORDS.auxiliaries.get(word) ?? WORDS.auxiliaries.get(text.toLowerCase()) ?? status;
    else if (relation === 'advmod' || relation === 'cc:preconj')
      status = WORDS.adverbs.get(word) ?? WORDS.adverbs.get(text.toLowerCase()) ?? status;
    else if (relation === 'amod' || relation === 'det')
      status = WORDS.adjectives.get(word) ?? WORDS.adverbs.get(word) ?? status;
    else if (/^nsubj/.test(relation) && isNobody(tree, child)) status = 'DENIED';
    else if (relation === 'mark' && word === 'without') status = 'DENIED';
    else if (relation === 'mark' && WORDS.conditions.has(word) && !isPastUntil(tree, at, word)) status = 'HYPOTHETICAL';
    else if (relation === 'advcl' && isCondition(tree, child))
      status = status === 'PLANNED' || status === 'HYPOTHETICAL' ? 'HYPOTHETICAL' : status;
  }
  return status;
}

/** "no one", "nobody", "no group", "neither X nor Y". */
const isNobody = (tree: SentenceTree, subject: number): boolean =>
  /^(nobody|none|neither)$/i.test(tree.token(subject).text) ||
  tree
    .children(subject)
    .some(
      (child) =>
        child < subject &&
        /^(det|cc:preconj|cc)$/.test(tree.token(child).relation) &&
        /^(no|neither)$/i.test(tree.token(child).text),
    );

/** "until troops stormed the building": they did. */
const isPastUntil = (tree: SentenceTree, at: number, word: string): boolean =>
  word === 'until' && tree.token(at).xpos === 'VBD';

const isCondition = (tree: SentenceTree, clause: number): boolean =>
  tree.childrenAs(clause, 'mark').some((mark) => tree.token(mark).lemma.toLowerCase() === 'if');

/** What the step from a word to its governor says: a status, that the climb goes on, or that it ends. */
function climb(tree: SentenceTree, at: number, governor: number, relation: string): Status | 'on' | 'stop' {
  const { lemma, upos } = tree.token(governor);
  const nominal = !tree.isVerbal(at);
  const marker = tree.caseOf(at);
  if (relation === 'conj') return 'on';
  // "accused the Taliban of torturing", where the parser hangs the clause on the name
  if (relation === 'acl' && /^(of|for)$/.test(marker) && tree.token(governor).relation === 'obj') return 'on';
  if (relation === 'acl:relcl') return WORDS.nouns.get(lemma) ?? 'stop';
  if (relation === 'advcl' && [...INDEPENDENT_MARKS].some((mark) => marker.startsWith(mark))) return 'stop';
  // "blocked the road, demanding": what is done besides isn't blocked.
  const own = WORDS.verbs.get(lemma);
  if (relation === 'advcl' && marker === '' && (own === 'FAILED' || own === 'DENIED')) return 'stop';
  if (relation === 'advcl' && marker.startsWith('to')) return WORDS.verbs.get(lemma) ?? 'PLANNED';
  if (nominal && /^(nsubj|obl|nmod:poss|compound|amod|appos|advmod)/.test(relation) && relation !== 'nsubj:pass') {
    return relation === 'obl' &&
      ['for', 'to', 'on', 'against', 'of', 'over', 'with'].includes(marker) &&
      WORDS.verbs.has(lemma)
      ? WORDS.verbs.get(lemma)!
      : 'stop';
  }
  // "$40 million in food aid"
  if (nominal && (upos === 'SYM' || /^(million|billion)$/.test(lemma))) return 'on';
  if (upos === 'NOUN' || upos === 'PROPN') {
    const carries = nominal ? ['of', 'for', 'to'].includes(marker) : true;
    return carries ? (WORDS.nouns.get(lemma) ?? (nominal ? 'on' : 'stop')) : 'stop';
  }
  // "was able to strike": it did.
  if (
    upos === 'ADJ' &&
    lemma === 'able' &&
    tree.childrenAs(governor, 'cop').some((cop) => tree.token(cop).xpos === 'VBD')
  )
    return 'on';
  if (upos === 'ADJ')
    return (
      WORDS.adjectives.get(lemma) ??
      (/^(ready|prepared|willing|able|set|due|likely|eager|keen|determined|committed)$/.test(lemma) ? 'PLANNED' : 'on')
    );
  if (WORDS.transparent.has(lemma)) return 'on';
  if (nominal) return WORDS.verbs.get(lemma) ?? 'on';
  return WORDS.verbs.get(lemma) ?? 'on';
}

/** The status of the governor's own auxiliaries and adverbs, where what it governs shares them: "will continue to". */
function passedOn(tree: SentenceTree, at: number, governor: number, relation: string): Status | null {
  if (relation === 'conj') {
    const hasOwn = tree.child(at, 'nsubj', 'nsubj:pass', 'aux') >= 0;
    return hasOwn ? null : ownStatus(tree, governor);
  }
  const shares = ['xcomp', 'obj', 'nsubj:pass', 'advcl', 'nmod', 'acl'].includes(relation);
  return shares ? ownStatus(tree, governor) : null;
}

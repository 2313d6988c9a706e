import { SYMMETRIC_TYPES, type EventType } from '../ontology/event-types.js';
import type { Predicate, PredicateLexicon } from '../ontology/predicates.js';
import type { Document, Entity, EventMention } from './document.js';
import { complements } from './complements.js';
import type { Frame } from './frame.js';
import { adjectiveFrame, nounFrame } from './noun-frames.js';
import { verbFrame } from './verb-frames.js';
import { linkEvents } from './event-links.js';
import { predicateLexicon } from './lexicons.js';
import { mentionsOfSentence } from './mentions-of-sentence.js';
import { Participants } from './participants.js';
import type { SentenceTree } from './sentence-tree.js';
import { withSpeechActs } from './speech-acts.js';
import { DEEDS, JUDGING } from './judged-deeds.js';
import type { Stage } from './stage.js';

/** Told of every predicate that is tried, and what comes of it. */
export type Observer = (tree: SentenceTree, head: number, predicate: Predicate, verdict: Verdict) => void;

export type Verdict =
  | 'chosen'
  | 'its words are not all there'
  | 'shows another sense'
  | 'those it needs do not take part'
  | 'another sense fits better'
  | 'part of a longer phrase'
  | 'told by another event'
  | 'nobody takes part, or told already';

/** The stage that finds events with the predicate lexicon. */
export function eventsStage(observe: Observer = () => undefined): Stage {
  return {
    name: 'events',
    needs: ['sentences', 'boilerplate', 'entities'],
    adds: ['events'],
    run: (document) => {
      const participants = new Participants(document);
      const lexicon = predicateLexicon();
      const told = document.sentences.filter((tree) => !document.boilerplate.has(tree.index));
      return { ...document, events: told.flatMap((tree) => eventsOf(tree, document, participants, lexicon, observe)) };
    },
  };
}

/** Finds events, and tells nobody how. */
export const events: Stage = eventsStage();

/** Tokens of names, in which a noun is no event: the "Rally" of a party. */
const namedTokens = (tree: SentenceTree, { mentions }: Document): ReadonlySet<number> =>
  new Set(
    mentionsOfSentence(mentions, tree.index)
      .filter(({ form, kind, first, last }) => {
        const isName = form === 'name' && last - first > 1;
        return isName && kind !== null && kind !== 'named_event';
      })
      .flatMap(({ first, last }) => Array.from({ length: last - first }, (_, at) => first + at)),
  );

function eventsOf(
  tree: SentenceTree,
  document: Document,
  participants: Participants,
  lexicon: PredicateLexicon,
  observe: Observer,
): EventMention[] {
  const named = namedTokens(tree, document);
  const found = tree.tokens.flatMap((_, at) => {
    if (named.has(at)) return [];
    const event = bestEvent(tree, at, document, participants, lexicon, observe);
    return event === null ? [] : [event];
  });
  // A noun that is part of a longer predicate ("put pressure on") is no event of its own.
  const whole = found.filter(
    ({ frame }) => !found.some((other) => other.frame.head !== frame.head && other.frame.trigger.includes(frame.head)),
  );
  const drop = (verdict: Verdict, before: readonly EventMention[], after: readonly EventMention[]) => {
    const left = new Set(after.map(({ frame }) => frame.head));
    for (const { frame } of before) if (!left.has(frame.head)) observe(tree, frame.head, frame.predicate, verdict);
  };
  drop('part of a longer phrase', found, whole);
  const linked = linkEvents(tree, whole);
  drop('told by another event', whole, linked);
  const filled = linked.map((event) => reciprocal(withNearestTarget(tree, event, document, participants)));
  const told = withSpeechActs(tree, filled, participants).filter(
    (event, at, all) => event.sources.length + event.targets.length > 0 && !isRepeated(tree, event, at, all),
  );
  drop('nobody takes part, or told already', filled, told);
  return told;
}

/** "pressed their demands": two words of one event, of which the outer says it. */
const isRepeated = (tree: SentenceTree, event: EventMention, at: number, all: readonly EventMention[]): boolean =>
  all.some(
    (other, place) =>
      place !== at &&
      other.type === event.type &&
      String(other.sources) === String(event.sources) &&
      String(other.targets) === String(event.targets) &&
      tree.governors(event.frame.head).includes(other.frame.head),
  );

/** "X and Y met", "X and Y clashed": where the sides of a mutual event stand together, the first is its source and the others its targets. */
function reciprocal(event: EventMention): EventMention {
  const [first, ...others] = event.sources;
  const { target } = event.frame.predicate.pattern;
  const isWith = target?.at === 'preposition' && target.preposition === 'with';
  const isMutual = SYMMETRIC_TYPES.has(event.type) || event.relation === 'FIGHTS' || isWith;
  if (!isMutual || event.targets.length > 0 || others.length === 0) return event;
  return { ...event, sources: [first!], targets: others };
}

function withNearestTarget(
  tree: SentenceTree,
  event: EventMention,
  document: Document,
  participants: Participants,
): EventMention {
  if (event.targets.length > 0 || (SYMMETRIC_TYPES.has(event.type) && event.sources.length > 1)) return event;
  // "support of the war in Mali": what is supported is no actor, and whom the war touches isn't supported.
  const { head, targets } = event.frame;
  // "Seven were wounded": those seven, whoever they are, and nobody near them.
  if (targets.some((at) => tree.token(at).upos === 'NUM' || (JUDGING.has(event.type) && isDeed(tree, at))))
    return event;
  if (FRIENDLY.has(event.type) && ['of', 'for'].some((preposition) => isWarlike(tree, head, preposition))) return event;
  const nearest = participants.nearest(
    tree,
    event.frame.head,
    event.sources,
    event.relation === 'ATTACKS' ? 'for' : '',
  );
  if (nearest === null || !canBeGuessed(event.type, document.entities[nearest]!)) return event;
  return { ...event, targets: [nearest], guessed: true };
}

/** Events that can be done to a place alone. */
const DONE_TO_PLACES: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'RETREAT',
  'MOBILIZE',
  'CONCEDE',
  'PROTEST',
  'AID',
  'THREATEN',
]);
const DONE_TO_DOCUMENTS: ReadonlySet<EventType> = new Set(['REJECT', 'ACCUSE', 'SUPPORT', 'DISCLOSE', 'COERCE']);

function canBeGuessed(type: EventType, { kind }: Entity): boolean {
  if (kind === null) return DONE_TO_PLACES.has(type);
  return kind !== 'document' || DONE_TO_DOCUMENTS.has(type);
}

const FRIENDLY: ReadonlySet<EventType> = new Set(['SUPPORT', 'AID', 'COOPERATE', 'AGREE']);

/** "condemned the attack on X": X isn't condemned. */
const isDeed = (tree: SentenceTree, at: number): boolean =>
  (predicateLexicon().nouns.get(tree.token(at).lemma.toLowerCase()) ?? []).some(({ type }) => DEEDS.has(type));

const isWarlike = (tree: SentenceTree, head: number, preposition: string): boolean =>
  complements(tree, [head], preposition).some((at) => VIOLENT.test(tree.token(at).lemma.toLowerCase()));

/** The sense of a word that fits best: the longest pattern, then the one with most of its roles filled. */
function bestEvent(
  tree: SentenceTree,
  at: number,
  document: Document,
  participants: Participants,
  lexicon: PredicateLexicon,
  observe: Observer,
): EventMention | null {
  let best: EventMention | null = null;
  let bestScore = -1;
  for (const [predicate, frame] of framesAt(tree, at, lexicon)) {
    const reject = (verdict: Verdict) => {
      observe(tree, at, predicate, verdict);
    };
    if (frame === null) {
      reject('its words are not all there');
      continue;
    }
    const direct = eventFrom(tree, frame, predicate, participants, document.entities);
    if (direct === null) {
      reject('shows another sense');
      continue;
    }
    const event = withNearestTarget(tree, reciprocal(direct), document, participants);
    if (!meets(event, tree, document.entities)) {
      reject('those it needs do not take part');
      continue;
    }
    const score =
      3 * predicate.pattern.words +
      2 * Number(event.targets.length > 0 && !event.guessed) +
      Number(event.sources.length > 0) -
      Number(predicate.weak);
    if (score <= bestScore) {
      reject('another sense fits better');
      continue;
    }
    if (best !== null) observe(tree, at, best.frame.predicate, 'another sense fits better');
    [best, bestScore] = [event, score];
  }
  if (best !== null) observe(tree, at, best.frame.predicate, 'chosen');
  return best;
}

function framesAt(
  tree: SentenceTree,
  at: number,
  { verbs, nouns, adjectives }: PredicateLexicon,
): [Predicate, Frame | null][] {
  const { lemma, upos, xpos, text } = tree.token(at);
  // "in March" is no march.
  if (text === 'March' && upos === 'PROPN') return [];
  const word = lemma.toLowerCase();
  if (upos === 'VERB' && !isNounInDisguise(tree, at))
    return (verbs.get(word) ?? []).map((predicate) => [predicate, verbFrame(tree, at, predicate)]);
  const found: [Predicate, Frame | null][] = [];
  if (upos === 'NOUN' || upos === 'PROPN' || upos === 'VERB')
    found.push(
      ...(nouns.get(word) ?? []).map((predicate): [Predicate, Frame | null] => [
        predicate,
        nounFrame(tree, at, predicate),
      ]),
    );
  if (upos === 'ADJ' || xpos === 'VBN')
    found.push(
      ...(adjectives.get(word) ?? []).map((predicate): [Predicate, Frame | null] => [
        predicate,
        adjectiveFrame(tree, at, predicate),
      ]),
    );
  return found;
}

/** "the ISIL attack" where the tagger takes "attack" for a verb: no verb has an adjective or a name for its modifier. */
const isNounInDisguise = (tree: SentenceTree, at: number): boolean =>
  tree.childrenAs(at, 'compound', 'amod', 'det').some((child) => child < at) &&
  tree.child(at, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark') < 0;

function eventFrom(
  tree: SentenceTree,
  frame: Frame,
  predicate: Predicate,
  participants: Participants,
  entities: readonly Entity[],
): EventMention | null {
  if (showsOtherSense(tree, frame, predicate) || isFigurative(tree, frame, participants)) return null;
  const doers = participants.of(tree, frame.sources, 'source');
  const sources = SPOKEN.has(predicate.type) ? doers.filter((entity) => !isThing(entities[entity]!)) : doers;
  const targets = participants
    .of(tree, frame.targets, 'target')
    .filter((target) => !sources.includes(target) && !isMeans(predicate.type, entities[target]!));
  return {
    sentence: tree.index,
    frame,
    type: predicate.type,
    mode: predicate.mode,
    relation: predicate.relation,
    sources,
    targets,
    guessed: false,
    status: 'ACTUAL',
    attribution: null,
    location: null,
    time: null,
    confidence: 0,
  };
}

/** "deployed troops in Mali": those that are sent are no target; where they are sent is. Nobody meets a statement. */
const isMeans = (type: EventType, { kind, named }: Entity): boolean =>
  (type === 'MOBILIZE' && !named && kind === 'military') || (type === 'CONSULT' && kind === 'document');

/** "Warplanes bomb" and "trucks carry aid", but no road demands anything. */
const isThing = ({ kind, named }: Entity): boolean => kind === 'facility' && !named;
const SPOKEN: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'AGREE',
  'REJECT',
  'ACCUSE',
  'THREATEN',
  'SUPPORT',
  'PROTEST',
]);

/** A word beside it that the lexicon names as a sign of another sense: a heart attack, to strike a deal. */
function showsOtherSense(tree: SentenceTree, frame: Frame, { not }: Predicate): boolean {
  if (not.size === 0) return false;
  const beside = tree
    .children(frame.head)
    .filter(
      (child) =>
        /^(compound|amod|obj|nsubj|nsubj:pass|obl|nmod|xcomp)$/.test(tree.token(child).relation) &&
        !frame.trigger.includes(child),
    );
  // "Storm Daniel killed": what kind of thing a name is may stand before it.
  const kinds = beside.flatMap((token) =>
    tree.token(token).relation === 'nsubj' && tree.token(token).upos === 'PROPN'
      ? tree.childrenAs(token, 'compound', 'nmod:desc')
      : [],
  );
  return [...beside, ...kinds, ...frame.targets, ...frame.sources].some((token) =>
    not.has(tree.token(token).lemma.toLowerCase()),
  );
}

/** "the battle against corruption", "a war on drugs": a struggle with what is no actor is none. */
function isFigurative(tree: SentenceTree, { head }: Frame, participants: Participants): boolean {
  const { lemma, upos } = tree.token(head);
  if (upos !== 'NOUN' || !/^(battle|combat|crusade|fight|struggle|war)$/.test(lemma)) return false;
  const against = ['against', 'on', 'with'].flatMap((preposition) => complements(tree, [head], preposition));
  return against.length > 0 && participants.of(tree, against, 'target').length === 0;
}

const CIVIL = new Set(['population', 'role', 'person', 'organization', 'media']);
const ARMED = new Set(['country', 'government', 'military', 'armed_group', 'igo']);

/** Whether those take part that the predicate asks for. */
function meets(event: EventMention, tree: SentenceTree, entities: readonly Entity[]): boolean {
  const { frame, sources, targets, type } = event;
  // "Ministers held talks": with each other.
  const { target } = frame.predicate.pattern;
  if (type === 'CONSULT' && sources.length > 0 && target?.at === 'preposition' && target.preposition === 'with')
    return true;
  const actor = (index: number) => entities[index]!.kind !== null;
  const armed = (index: number) => ARMED.has(entities[index]!.kind ?? '');
  switch (frame.predicate.requires) {
    case 'either':
      return sources.length > 0 || targets.length > 0;
    case 'actor':
      return [...sources, ...targets].some(actor);
    case 'source':
      return sources.some(actor);
    case 'target':
      return targets.length > 0;
    case 'both':
      return sources.some(actor) && targets.length > 0;
    case 'place':
      return targets.some((target) => entities[target]!.place || entities[target]!.kind === 'facility');
    case 'people':
      return targets.some((target) =>
        ['person', 'population', 'role', 'armed_group', 'military', 'igo', 'organization'].includes(
          entities[target]!.kind ?? '',
        ),
      );
    case 'armed':
      return sources.some(armed);
    case 'civil':
      return sources.some((source) => CIVIL.has(entities[source]!.kind ?? ''));
    case 'violence':
      return sources.some(armed) || isViolent(tree, frame.head);
  }
}

const VIOLENT =
  /^(attack|raid|strike|airstrike|bomb|bombing|blast|explosion|shooting|shell|shelling|clash|fighting|gunfire|ambush|assault|war|battle|firefight|violence|missile|rocket|mortar|mine|grenade|riot|torture|massacre|crossfire|offensive|unrest|operation|suicide|gunman|militant|rebel|soldier|troop|insurgent|terrorist|police)$/;

function isViolent(tree: SentenceTree, at: number): boolean {
  const near = [at, ...tree.governors(at).slice(0, 2)]
    .flatMap((node) => tree.children(node))
    .flatMap((child) => [child, ...tree.children(child)]);
  return near.some((token) => VIOLENT.test(tree.token(token).lemma.toLowerCase()));
}

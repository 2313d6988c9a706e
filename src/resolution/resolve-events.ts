import type { Article } from '../article/article.js';
import type { ExtractedEvent, ExtractedRelation, Extraction } from '../extraction/extraction.js';
import { eventTypeDefinition } from '../ontology/event-types.js';
import { eventIdentity, factIdentity, intervalOf, precisionOf, relationIdentity } from './events.js';
import { byCodeUnits } from './fold-forms.js';
import { identifier } from './identifiers.js';
import type {
  Dropped,
  ResolvedClaim,
  ResolvedEvent,
  ResolvedFact,
  ResolvedRelation,
  ResolvedSentence,
} from './resolved-article.js';
import { sentenceAt } from './sentence-at.js';

export interface ResolvedEvents {
  readonly events: readonly ResolvedEvent[];
  readonly facts: readonly ResolvedFact[];
  readonly claims: readonly ResolvedClaim[];
  readonly dropped: readonly Dropped[];
}

/** What is needed to say what an article's events are. */
interface Context {
  readonly article: Article;
  readonly sentences: readonly ResolvedSentence[];
  readonly idOf: ReadonlyMap<string, string>;
  /** Ids of the extraction's places. */
  readonly places: ReadonlySet<string>;
}

/**
 * Says which events and facts of the graph those of an article are, and makes a claim of each telling.
 *
 * @param idOf - Participant.id of each actor and place of the extraction
 */
export function resolveEvents(
  article: Article,
  { events, relations, places }: Extraction,
  sentences: readonly ResolvedSentence[],
  idOf: ReadonlyMap<string, string>,
): ResolvedEvents {
  const context = { article, sentences, idOf, places: new Set(places.map(({ id }) => id)) };
  const dropped: Dropped[] = [];
  const told = [
    ...events.map((event, at) => attempt(`events[${at}]`, dropped, () => tellEvent(event, context))),
    ...relations.map((relation, at) => attempt(`relations[${at}]`, dropped, () => tellFact(relation, context))),
  ].filter((one) => one !== null);
  return {
    events: byId(told.flatMap((one) => ('event' in one ? [one.event] : []))),
    facts: byId(told.flatMap((one) => ('fact' in one ? [one.fact] : []))),
    claims: byId(told.map(({ claim }) => claim)),
    dropped,
  };
}

function tellEvent(
  extracted: ExtractedEvent,
  context: Context,
): { event: ResolvedEvent; claim: ResolvedClaim } | string {
  const { type, relation, trigger, time, attribution, location } = extracted;
  const ids = [...extracted.sources, ...extracted.targets, attribution?.source ?? null, location];
  const unknown = ids.find((id) => id !== null && !context.idOf.has(id));
  if (unknown !== undefined) return `names ${String(unknown)}, which is no actor or place of the article`;
  if (location !== null && !context.places.has(location)) return `is at ${location}, which is no place of the article`;
  const speaker = attribution?.source ?? null;
  if (speaker !== null && context.places.has(speaker)) return `is told by ${speaker}, which is no actor of the article`;
  const sentence = sentenceAt(context.sentences, extracted.evidence.start);
  if (sentence === null) return 'has its evidence in no sentence';
  const sourceIds = participantIds(extracted.sources, context);
  const targetIds = participantIds(extracted.targets, context);
  const interval = intervalOf(time, context.article);
  const definition = { type, relation, sourceIds, targetIds, ...interval };
  const event: ResolvedEvent = {
    ...definition,
    id: eventIdentity(definition, context.article.id),
    precision: precisionOf(interval),
    intensity: eventTypeDefinition(type).intensity,
    relations: sourceIds.flatMap((sourceId) => targetIds.map((targetId) => edge(relation, sourceId, targetId))),
  };
  const claim = {
    sentenceId: sentence.id,
    about: { label: 'Event' as const, id: event.id },
    status: extracted.status,
    certainty: attribution?.certainty ?? null,
    verb: attribution?.verb ?? null,
    trigger: trigger.text,
    start: trigger.start,
    end: trigger.end,
    confidence: extracted.confidence,
    mode: extracted.mode,
    ...interval,
    time: time === null || time.text === '' ? null : time.text,
    speakerId: idIn(context, speaker),
    placeId: idIn(context, location),
  };
  return { event, claim: withId(claim) };
}

function tellFact(
  extracted: ExtractedRelation,
  context: Context,
): { fact: ResolvedFact; claim: ResolvedClaim } | string {
  const { type, evidence, confidence } = extracted;
  const sourceId = context.idOf.get(extracted.source);
  const targetId = context.idOf.get(extracted.target);
  if (sourceId === undefined || targetId === undefined) return 'names what is no actor or place of the article';
  const sentence = sentenceAt(context.sentences, evidence.start);
  if (sentence === null) return 'has its evidence in no sentence';
  const relation = { id: relationIdentity(type, sourceId, targetId), type, sourceId, targetId };
  const fact = { id: factIdentity(type, sourceId, targetId), relation };
  const claim = {
    sentenceId: sentence.id,
    about: { label: 'Fact' as const, id: fact.id },
    status: 'ACTUAL' as const,
    certainty: null,
    verb: null,
    trigger: evidence.text,
    start: evidence.start,
    end: evidence.end,
    confidence,
    mode: null,
    from: null,
    to: null,
    time: null,
    speakerId: null,
    placeId: null,
  };
  return { fact, claim: withId(claim) };
}

const edge = (type: ResolvedRelation['type'], sourceId: string, targetId: string): ResolvedRelation => ({
  id: relationIdentity(type, sourceId, targetId),
  type,
  sourceId,
  targetId,
});

/** A claim is told from others by all that it says; one that says the same twice in a sentence is one. */
function withId(claim: Omit<ResolvedClaim, 'id'>): ResolvedClaim {
  const { sentenceId, about, status, start, end, speakerId, verb, placeId, mode } = claim;
  const id = identifier(['claim', sentenceId, about.id, status, start, end, speakerId, verb, placeId, mode]);
  return { id, ...claim };
}

function participantIds(local: readonly string[], context: Context): string[] {
  return [...new Set(local.map((id) => context.idOf.get(id)!))].sort(byCodeUnits);
}

const idIn = ({ idOf }: Context, local: string | null): string | null => (local === null ? null : idOf.get(local)!);

/** Runs what tells one item, and notes the reason where it gives one in place of a result. */
function attempt<T extends object>(item: string, dropped: Dropped[], tell: () => T | string): T | null {
  const told = tell();
  if (typeof told !== 'string') return told;
  dropped.push({ item, reason: told });
  return null;
}

/** Each once, in the order of ids. */
function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const unique = new Map<string, T>();
  for (const item of items) if (!unique.has(item.id)) unique.set(item.id, item);
  return [...unique.values()].sort((a, b) => byCodeUnits(a.id, b.id));
}

import type { Article } from '../article/article.js';
import type { ExtractedEvent, ExtractedPlace, ExtractedRelation, Extraction } from '../extraction/extraction.js';
import { isViolent, type BlockParticipant, type BlockSides } from './block-key.js';
import { blockParticipants } from './block-participants.js';
import { intervalOf } from './events.js';
import { byCodeUnits } from './fold-forms.js';
import { identifier } from './identifiers.js';
import { keyedClaim } from './keyed-claim.js';
import { ownDays } from './own-days.js';
import type { ResolvedParticipants } from './resolve-participants.js';
import type { Dropped, ResolvedClaim, ResolvedSentence } from './resolved-article.js';
import { sentenceAt } from './sentence-at.js';

export interface ResolvedClaims {
  /** By id. */
  readonly claims: readonly ResolvedClaim[];
  readonly dropped: readonly Dropped[];
}

/** What is needed to say what an article's events are. */
interface Context {
  readonly article: Article;
  readonly sentences: readonly ResolvedSentence[];
  readonly idOf: ReadonlyMap<string, string>;
  /** How the article names an identity. */
  readonly participantOf: (identity: string) => BlockParticipant;
  /** The extraction's places by their ids in it. */
  readonly places: ReadonlyMap<string, ExtractedPlace>;
}

/**
 * Makes a claim of each telling of an event or a lasting fact.
 *
 * @param participants - the identities of the extraction's actors and places
 */
export function resolveClaims(
  article: Article,
  { events, relations, places }: Extraction,
  sentences: readonly ResolvedSentence[],
  { participants, idOf }: Pick<ResolvedParticipants, 'participants' | 'idOf'>,
): ResolvedClaims {
  const participantOf = blockParticipants(participants);
  const context = {
    article,
    sentences,
    idOf,
    participantOf,
    places: new Map(places.map((place) => [place.id, place])),
  };
  const dropped: Dropped[] = [];
  const claims = [
    ...events.map((event, at) => attempt(`events[${at}]`, dropped, () => eventClaim(event, context))),
    ...relations.map((relation, at) => attempt(`relations[${at}]`, dropped, () => factClaim(relation, context))),
  ].filter((claim) => claim !== null);
  const daysOf = ownDays(claims);
  return { claims: byId(claims.map((claim) => withId(context, { ...claim, ...daysOf(claim) }))), dropped };
}

function eventClaim(extracted: ExtractedEvent, context: Context): Idless | string {
  const { type, relation, trigger, time, attribution, location } = extracted;
  const ids = [...extracted.sources, ...extracted.targets, attribution?.source ?? null, location];
  const unknown = ids.find((id) => id !== null && !context.idOf.has(id));
  if (unknown !== undefined) return `names ${String(unknown)}, which is no actor or place of the article`;
  const spot = location ?? placeDoneTo(extracted, context);
  const place = spot === null ? null : context.places.get(spot);
  if (place === undefined) return `is at ${String(spot)}, which is no place of the article`;
  const speaker = attribution?.source ?? null;
  if (speaker !== null && context.places.has(speaker)) return `is told by ${speaker}, which is no actor of the article`;
  const sentence = sentenceAt(context.sentences, extracted.evidence.start);
  if (sentence === null) return 'has its evidence in no sentence';
  const sourceIds = identities(extracted.sources, context);
  const targetIds = identities(extracted.targets, context);
  const interval = intervalOf(time, context.article);
  return keyed(context, {
    sentenceId: sentence.id,
    label: 'Event',
    status: extracted.status,
    type,
    relation,
    sourceIds,
    targetIds,
    confidence: extracted.confidence,
    certainty: attribution?.certainty ?? null,
    verb: attribution?.verb ?? null,
    trigger: trigger.text,
    start: trigger.start,
    end: trigger.end,
    mode: extracted.mode,
    ...interval,
    time: time === null || time.text === '' ? null : time.text,
    timed: time !== null && time.text !== '' && (time.start !== null || time.end !== null),
    speakerId: speaker === null ? null : context.idOf.get(speaker)!,
    placeId: spot === null ? null : context.idOf.get(spot)!,
    // What else says a country is the article's guess, and other articles may guess otherwise.
    placeCountry: place?.gazetteerKey == null ? null : place.country,
    placeIsCountry: place !== null && isCountry(place),
    learned: null,
    verdict: null,
    original: null,
  });
}

/** What is done to a place is done there. Null where it isn't done to one alone. */
function placeDoneTo({ type, targets }: ExtractedEvent, { places }: Context): string | null {
  const [only, other] = targets.filter((id) => places.has(id));
  return isViolent(type) && other === undefined ? (only ?? null) : null;
}

function factClaim({ type, source, target, evidence, confidence }: ExtractedRelation, context: Context) {
  const sourceId = context.idOf.get(source);
  const targetId = context.idOf.get(target);
  if (sourceId === undefined || targetId === undefined) return 'names what is no actor or place of the article';
  const sentence = sentenceAt(context.sentences, evidence.start);
  if (sentence === null) return 'has its evidence in no sentence';
  return keyed(context, {
    sentenceId: sentence.id,
    label: 'Fact',
    status: 'ACTUAL',
    type: null,
    relation: type,
    sourceIds: [sourceId],
    targetIds: [targetId],
    confidence,
    certainty: null,
    verb: null,
    trigger: evidence.text,
    start: evidence.start,
    end: evidence.end,
    mode: null,
    from: null,
    to: null,
    time: null,
    timed: false,
    speakerId: null,
    placeId: null,
    placeCountry: null,
    placeIsCountry: false,
    learned: null,
    verdict: null,
    original: null,
  });
}

/** Countries stand in the gazetteer by their ISO 3166-1 alpha-2 codes, whatever else by longer keys. */
const isCountry = ({ gazetteerKey }: ExtractedPlace): boolean => gazetteerKey?.length === 2;

type Idless = Omit<ResolvedClaim, 'id'>;

const keyed = ({ article, participantOf }: Context, said: Omit<Idless, 'key' | keyof BlockSides>): Idless =>
  keyedClaim(said, article.id, participantOf);

/** A claim is told from others by all that it says; one that says the same twice in a sentence is one. */
function withId(context: Context, said: Idless): ResolvedClaim {
  const claim = keyed(context, said);
  const { sentenceId, key, status, start, end, speakerId, verb, placeId, mode } = claim;
  return { id: identifier(['claim', sentenceId, key, status, start, end, speakerId, verb, placeId, mode]), ...claim };
}

function identities(local: readonly string[], { idOf }: Context): string[] {
  return [...new Set(local.map((id) => idOf.get(id)!))].sort(byCodeUnits);
}

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

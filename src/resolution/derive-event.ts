import { eventTypeDefinition, type EventType } from '../ontology/event-types.js';
import type { RelationType } from '../ontology/relation-types.js';
import { STATUSES, type Status } from '../ontology/statuses.js';
import { derivedInterval } from './derived-interval.js';
import { derivedPlace } from './derived-place.js';
import { derivedStatus, isContested } from './derived-status.js';
import { precisionOf, relationIdentity, type Precision } from './events.js';
import { byCodeUnits } from './fold-forms.js';
import { independentSources } from './independent-sources.js';
import type { ParticipantOf, Telling } from './telling.js';

/** Claims of each status; the names are those of the properties in the graph. */
export type StatusCounts = Readonly<Record<Lowercase<Status>, number>>;

/** What is derived of claims about one event or one lasting fact. */
export interface Derived extends StatusCounts {
  readonly id: string;
  readonly label: 'Event' | 'Fact';
  /** The label of the leader's edge, and of the edges that any claim gives, sorted. */
  readonly relation: RelationType;
  readonly relations: readonly RelationType[];
  /** Null for a fact, as the next seven. */
  readonly type: EventType | null;
  readonly mode: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly day: string | null;
  readonly precision: Precision | null;
  readonly intensity: number | null;
  readonly status: Status | null;
  /** Participants, sorted. */
  readonly sourceIds: readonly string[];
  readonly targetIds: readonly string[];
  readonly placeIds: readonly string[];
  /** The one of these that most speaks for. */
  readonly place: string | null;
  readonly claims: number;
  /** How many of them say when. */
  readonly timed: number;
  /** The highest of a claim. */
  readonly confidence: number;
  /** Independent sources that tell of it without denying it, and that deny it. */
  readonly support: number;
  readonly denials: number;
  readonly contested: boolean;
  /** Sorted. */
  readonly claimIds: readonly string[];
}

/** What an event or fact was derived to be, without its claims. */
export type Kept = Omit<Derived, 'claimIds'>;

/**
 * Derives an event or a lasting fact from its claims: who takes part by any of them, the mode of the surest, how many claims
 * and independent sources give it each status, and by the rules of derived-status.ts, derived-interval.ts and
 * derived-place.ts how it stands, when and where it was.
 *
 * @param leader - the claim that says when it was
 * @param tellings - all claims about it, one or more, none of them rejected
 */
export function deriveEvent(
  id: string,
  leader: Telling,
  tellings: readonly Telling[],
  participantOf: ParticipantOf,
): Derived {
  const { label, type, relation } = leader;
  const { from, to } = derivedInterval(tellings.map((telling) => ({ ...telling, sourceId: sourceOf(telling) })));
  const isEvent = label === 'Event';
  const ids = (of: (telling: Telling) => readonly string[]): string[] =>
    sorted(tellings.flatMap(of).map(participantOf));
  const having = (status: Status): Telling[] => tellings.filter((telling) => telling.status === status);
  const counts = Object.fromEntries(STATUSES.map((status) => [status, having(status).length])) as Record<
    Status,
    number
  >;
  const sources = Object.fromEntries(STATUSES.map((status) => [status, independentSources(having(status))]));
  return {
    id,
    label,
    relation,
    relations: sorted(tellings.map((telling) => telling.relation)) as RelationType[],
    type,
    mode: surestMode(tellings),
    from,
    to,
    day: isEvent ? (from ?? to ?? '') : null,
    precision: isEvent ? precisionOf({ from, to }) : null,
    intensity: type === null ? null : eventTypeDefinition(type).intensity,
    status: isEvent ? derivedStatus(sources as Record<Status, number>) : null,
    sourceIds: ids(({ sourceIds }) => sourceIds),
    targetIds: ids(({ targetIds }) => targetIds),
    placeIds: ids(({ placeId }) => (placeId === null ? [] : [placeId])),
    place: derivedPlace(
      tellings.map((telling) => {
        const { placeId, placeIsCountry: isCountry } = telling;
        return { placeId: placeId === null ? null : participantOf(placeId), isCountry, sourceId: sourceOf(telling) };
      }),
    ),
    claims: tellings.length,
    timed: tellings.filter(({ timed }) => timed).length,
    ...lowercase(counts),
    confidence: Math.max(...tellings.map(({ confidence }) => confidence)),
    support: independentSources(tellings.filter(({ status }) => status !== 'DENIED')),
    denials: sources.DENIED!,
    contested: isContested(sources as Record<Status, number>),
    claimIds: sorted(tellings.map((telling) => telling.id)),
  };
}

type Folded = Pick<Derived, 'relations' | 'sourceIds' | 'targetIds'>;

/** An edge between two participants that events and facts are folded into. */
export interface Ends {
  readonly id: string;
  readonly type: RelationType;
  readonly sourceId: string;
  readonly targetId: string;
}

const endsKnown = new WeakMap<Folded, readonly Ends[]>();

/** The edges that an event or fact is folded into: of each label, from each source to each target. */
export function relationsOf(folded: Folded): readonly Ends[] {
  let ends = endsKnown.get(folded);
  if (ends === undefined) endsKnown.set(folded, (ends = findEnds(folded)));
  return ends;
}

function findEnds({ relations, sourceIds, targetIds }: Folded): Ends[] {
  return relations.flatMap((type) =>
    sourceIds.flatMap((sourceId) =>
      targetIds.map((targetId) => ({ id: relationIdentity(type, sourceId, targetId), type, sourceId, targetId })),
    ),
  );
}

const sourceOf = ({ publisher, articleId }: Telling): string => publisher ?? articleId;

/** The mode of the surest claim that has one, of two the first in the alphabet. */
function surestMode(tellings: readonly Telling[]): string | null {
  const [surest] = tellings
    .filter(({ mode }) => mode !== null)
    .sort((a, b) => b.confidence - a.confidence || byCodeUnits(a.mode!, b.mode!));
  return surest?.mode ?? null;
}

const lowercase = (counts: Readonly<Record<Status, number>>): StatusCounts =>
  Object.fromEntries(Object.entries(counts).map(([status, count]) => [status.toLowerCase(), count])) as StatusCounts;

const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort(byCodeUnits);

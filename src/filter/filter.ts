import type { ActorKind } from '../ontology/actor-kinds.js';
import type { EventType } from '../ontology/event-types.js';
import type { RelationType } from '../ontology/relation-types.js';
import type { Certainty, Status } from '../ontology/statuses.js';

/**
 * Which events, claims and relations are wanted: the one language of lists, counts, paths and exports. All that is given
 * has to hold; of a list, one value has to; null is the same as left out.
 */
export interface Filter {
  readonly types?: readonly EventType[] | null;
  /** How it was done, in the words of PLOVER. */
  readonly modes?: readonly string[] | null;
  /** Labels of the edges that an event is folded into. */
  readonly relations?: readonly RelationType[] | null;
  /** How it stands by all that tell of it; of a claim, by that claim. */
  readonly statuses?: readonly Status[] | null;
  /** How it stands by one claim at least. */
  readonly claimStatuses?: readonly Status[] | null;
  readonly contested?: boolean | null;
  /** Ids of actors and places: who acts, who or what is acted upon, either. */
  readonly source?: string | null;
  readonly target?: string | null;
  readonly actor?: string | null;
  /** Two ids: what either does to the other. */
  readonly between?: readonly string[] | null;
  readonly sourceKinds?: readonly Kind[] | null;
  readonly targetKinds?: readonly Kind[] | null;
  readonly actorKinds?: readonly Kind[] | null;
  /** ISO 3166-1 alpha-2: the country of who acts, of who or what is acted upon, of either. */
  readonly sourceCountries?: readonly string[] | null;
  readonly targetCountries?: readonly string[] | null;
  readonly actorCountries?: readonly string[] | null;
  /** First and last day: 2023-04-23. What has no day is left out where one is given. */
  readonly since?: string | null;
  readonly until?: string | null;
  /** Id of a place where it was. */
  readonly place?: string | null;
  /** Countries of the places where it was, ISO 3166-1 alpha-2. */
  readonly placeCountries?: readonly string[] | null;
  readonly near?: Near | null;
  /** Who says so, by id. */
  readonly attributedTo?: string | null;
  readonly certainties?: readonly Certainty[] | null;
  /** From 0 to 1. */
  readonly minConfidence?: number | null;
  /** Id of an article that tells of it. */
  readonly article?: string | null;
  readonly publishers?: readonly string[] | null;
  /** Moments between which it was learned, ISO 8601: after the first one, until the second one. */
  readonly learnedAfter?: string | null;
  readonly learnedUntil?: string | null;
  /** Words that stand in a sentence that tells of it. */
  readonly text?: string | null;
  readonly and?: readonly Filter[] | null;
  readonly or?: readonly Filter[] | null;
  readonly not?: Filter | null;
}

export type Kind = ActorKind | 'place';

/** A circle on the Earth; degrees, kilometres. */
export interface Near {
  readonly latitude: number;
  readonly longitude: number;
  readonly km: number;
}

/** Labels of edges that say what is planned: who asks for them asks for plans. */
const OF_PLANS: readonly RelationType[] = ['PLOTS_AGAINST'];

/** Whether a filter says anywhere how real things are to be. Where it doesn't, only what happened is wanted. */
export function asksForStatus(filter: Filter): boolean {
  const { statuses, claimStatuses, relations, and, or, not } = filter;
  return (
    isGiven(statuses) ||
    isGiven(claimStatuses) ||
    (relations ?? []).some((relation) => OF_PLANS.includes(relation)) ||
    [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].some(asksForStatus)
  );
}

/** A filter and all within it. */
export function filtersIn(filter: Filter): Filter[] {
  const { and, or, not } = filter;
  return [filter, ...[...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].flatMap(filtersIn)];
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

import type { EventType } from '../ontology/event-types.js';
import type { RelationType } from '../ontology/relation-types.js';
import { STATUSES, type Status } from '../ontology/statuses.js';
import type { EventRow, FactRow, RelationRow } from './rows.js';

/**
 * What of the graph is to be exported. All that is given has to hold; of a list, one value has to; null is the same as
 * not given. This file alone knows what that means for events, lasting facts and relations.
 */
export interface Selection {
  readonly types: readonly EventType[] | null;
  readonly relations: readonly RelationType[] | null;
  /** Null for facts alone: plans, threats, allegations and denials are exported only where they are asked for. */
  readonly statuses: readonly Status[] | null;
  /** First and last day wanted: 2023-04-23. What has no day is left out where one is given. */
  readonly since: string | null;
  readonly until: string | null;
  /** Id of an actor or place on either side. */
  readonly actorId: string | null;
  /** From 0 to 1. */
  readonly minConfidence: number | null;
}

/** All that the graph holds as a fact. */
export const FACTS: Selection = {
  types: null,
  relations: null,
  statuses: null,
  since: null,
  until: null,
  actorId: null,
  minConfidence: null,
};

/** Whether something is exported, would be if its status were asked for, or is not wanted at all. */
export type Choice = 'EXPORTED' | 'NO_FACT' | 'UNWANTED';

/** What becomes of an event: its status is the one derived from all its claims, its days are those of event/list. */
export function choiceOfEvent(selection: Selection, event: EventRow): Choice {
  const { types, relations, since, until, statuses } = selection;
  const wanted =
    allows(types, event.type) &&
    event.relations.some((relation) => allows(relations, relation)) &&
    hasActor(selection, event.sourceIds, event.targetIds) &&
    isSure(selection, event.confidence) &&
    (since === null || (event.day !== '' && (event.to === null || event.to > since))) &&
    (until === null || (event.day !== '' && (event.from === null || event.from <= until)));
  return choice(wanted, (statuses ?? ACTUAL).includes(event.status), statuses);
}

/** What becomes of a lasting fact, which has no type of event, no day, and no status but that it holds. */
export function choiceOfFact(selection: Selection, fact: FactRow): Choice {
  const { types, relations, since, until, statuses } = selection;
  const wanted =
    types === null &&
    since === null &&
    until === null &&
    allows(relations, fact.relation) &&
    hasActor(selection, fact.sourceIds, fact.targetIds) &&
    isSure(selection, fact.confidence);
  return choice(wanted, (statuses ?? ACTUAL).includes('ACTUAL'), statuses);
}

/**
 * What becomes of a relation: one of its claims has to be of a status that is wanted, and it has to last into the days
 * that are.
 *
 * @param hasType - whether an event of the types that are wanted is folded into it
 */
export function choiceOfRelation(selection: Selection, relation: RelationRow, hasType: boolean): Choice {
  const { types, relations, since, until, statuses } = selection;
  const wanted =
    (types === null || hasType) &&
    allows(relations, relation.type) &&
    hasActor(selection, [relation.sourceId], [relation.targetId]) &&
    isSure(selection, relation.confidence) &&
    (since === null || (relation.last !== null && relation.last >= since)) &&
    (until === null || (relation.first !== null && relation.first <= until));
  const told = STATUSES.filter((status) => relation[status.toLowerCase() as Lowercase<Status>] > 0);
  const stands = (statuses ?? ACTUAL).some((status) => told.includes(status));
  return choice(wanted, stands, statuses);
}

/** The statuses of facts. */
const ACTUAL: readonly Status[] = ['ACTUAL'];

function choice(wanted: boolean, stands: boolean, statuses: readonly Status[] | null): Choice {
  if (wanted && stands) return 'EXPORTED';
  // Where statuses were asked for, nothing is left out that somebody could miss.
  return wanted && statuses === null ? 'NO_FACT' : 'UNWANTED';
}

function allows<T>(values: readonly T[] | null, value: T): boolean {
  return values?.includes(value) ?? true;
}

function hasActor({ actorId }: Selection, sourceIds: readonly string[], targetIds: readonly string[]): boolean {
  return actorId === null || sourceIds.includes(actorId) || targetIds.includes(actorId);
}

function isSure({ minConfidence }: Selection, confidence: number): boolean {
  return minConfidence === null || confidence >= minConfidence;
}

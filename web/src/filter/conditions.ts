import type { Filter } from '../../../client/generated/operations.js';
import { ACTOR_KINDS } from '../../../src/ontology/actor-kinds.js';
import { EVENT_TYPES } from '../../../src/ontology/event-types.js';
import { RELATION_TYPES } from '../../../src/ontology/relation-types.js';
import { STATUSES } from '../../../src/ontology/statuses.js';

export type Condition = keyof Filter;

/** How a condition is edited. */
export type Editor = 'participant' | 'words' | 'choices' | 'list' | 'day' | 'number' | 'none';

interface ConditionDefinition {
  readonly label: string;
  readonly editor: Editor;
  readonly choices?: readonly string[];
}

const KINDS = [...ACTOR_KINDS, 'place'];

/** Each condition of the filter, as its chip names it. */
export const CONDITIONS: Readonly<Record<Condition, ConditionDefinition>> = {
  actor: { label: 'Actor', editor: 'participant' },
  source: { label: 'Source', editor: 'participant' },
  target: { label: 'Target', editor: 'participant' },
  between: { label: 'Between', editor: 'none' },
  attributedTo: { label: 'According to', editor: 'participant' },
  place: { label: 'Place', editor: 'participant' },
  article: { label: 'Article', editor: 'none' },
  types: { label: 'Event type', editor: 'choices', choices: EVENT_TYPES },
  relations: { label: 'Relation', editor: 'choices', choices: RELATION_TYPES },
  statuses: { label: 'Status', editor: 'choices', choices: STATUSES },
  claimStatuses: { label: 'Somebody says', editor: 'choices', choices: STATUSES },
  modes: { label: 'Mode', editor: 'list' },
  text: { label: 'Words', editor: 'words' },
  since: { label: 'Since', editor: 'day' },
  until: { label: 'Until', editor: 'day' },
  actorKinds: { label: 'Kind', editor: 'choices', choices: KINDS },
  sourceKinds: { label: 'Kind of source', editor: 'choices', choices: KINDS },
  targetKinds: { label: 'Kind of target', editor: 'choices', choices: KINDS },
  actorCountries: { label: 'Country', editor: 'list' },
  sourceCountries: { label: 'Country of source', editor: 'list' },
  targetCountries: { label: 'Country of target', editor: 'list' },
  placeCountries: { label: 'Happened in', editor: 'list' },
  publishers: { label: 'Publisher', editor: 'list' },
  certainties: { label: 'Certainty', editor: 'choices', choices: ['asserted', 'hedged', 'doubted'] },
  contested: { label: 'Disputed', editor: 'none' },
  minConfidence: { label: 'Confidence from', editor: 'number' },
  learnedAfter: { label: 'Learned after', editor: 'words' },
  learnedUntil: { label: 'Learned until', editor: 'words' },
  near: { label: 'Near', editor: 'none' },
  and: { label: 'And', editor: 'none' },
  or: { label: 'Or', editor: 'none' },
  not: { label: 'Not', editor: 'none' },
};

/** The conditions that a filter has, in the order of the list above. */
export function conditionsOf(filter: Filter): Condition[] {
  return (Object.keys(CONDITIONS) as Condition[]).filter((condition) => isAsked(filter[condition]));
}

/** A filter with a condition set, or without it. */
export function withCondition(filter: Filter, condition: Condition, value: unknown): Filter {
  const others = Object.entries(filter).filter(([name]) => name !== condition);
  return Object.fromEntries(isAsked(value) ? [...others, [condition, value]] : others);
}

function isAsked(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

import { registerEnumType } from '@nestjs/graphql';
import { DECISION_KINDS } from '../graph/decisions/decision.js';
import { NOVELTIES } from '../graph/differences.js';
import { WITHDRAWAL_REASONS } from '../graph/withdrawals.js';
import { ACTOR_KINDS } from '../ontology/actor-kinds.js';
import { EVENT_TYPES, EVENT_TYPE_DEFINITIONS } from '../ontology/event-types.js';
import { EVENT_RELATIONS, FACT_RELATIONS, RELATION_TYPES } from '../ontology/relation-types.js';
import type { Verdict } from '../resolution/resolved-article.js';
import { CERTAINTIES, STATUSES, STATUS_DEFINITIONS } from '../ontology/statuses.js';

/** The closed lists of the ontology as GraphQL's enums. Their words are the same in the graph, in exports and here. */
export const EventTypeEnum = enumOf(EVENT_TYPES);
export const StatusEnum = enumOf(STATUSES);
export const CertaintyEnum = enumOf(CERTAINTIES);
export const RelationTypeEnum = enumOf(RELATION_TYPES);
export const KindEnum = enumOf([...ACTOR_KINDS, 'place'] as const);

export const ActorKindEnum = enumOf(ACTOR_KINDS);
export const VerdictEnum = enumOf(['CONFIRMED', 'REJECTED', 'CORRECTED'] as const satisfies readonly Verdict[]);
export const DecisionKindEnum = enumOf(DECISION_KINDS);
export const NoveltyEnum = enumOf(NOVELTIES);
export const WithdrawalReasonEnum = enumOf(WITHDRAWAL_REASONS);

export type Kind = keyof typeof KindEnum;

registerEnumType(EventTypeEnum, {
  name: 'EventType',
  description: 'What was done: the sixteen types of PLOVER, and DISCLOSE.',
  valuesMap: Object.fromEntries(
    EVENT_TYPE_DEFINITIONS.map(({ type, definition }) => [type, { description: definition }]),
  ),
});

registerEnumType(StatusEnum, {
  name: 'Status',
  description: 'How real an event is in the words of a claim.',
  valuesMap: Object.fromEntries(STATUSES.map((status) => [status, { description: STATUS_DEFINITIONS[status] }])),
});

registerEnumType(CertaintyEnum, {
  name: 'Certainty',
  description: 'How sure the one who says it sounds.',
  valuesMap: {
    asserted: { description: 'Said outright.' },
    hedged: { description: 'Said with a reserve: "may", "apparently".' },
    doubted: { description: 'Said to be doubtful.' },
  },
});

registerEnumType(RelationTypeEnum, {
  name: 'RelationType',
  description: 'What an edge between two actors says: folded from events, or a lasting fact.',
  valuesMap: Object.fromEntries([
    ...EVENT_RELATIONS.map((type) => [type, { description: 'Folded from events.' }]),
    ...FACT_RELATIONS.map((type) => [type, { description: 'A lasting fact.' }]),
  ]) as Record<string, { description: string }>,
});

const KIND_DEFINITIONS = {
  person: { description: 'A person.' },
  armed_group: { description: 'A group that fights: insurgents, militias, gangs.' },
  government: { description: 'A government or a part of one.' },
  military: { description: 'The armed forces of a state or a part of them.' },
  country: { description: 'A country, when it acts.' },
  organization: { description: 'A company, party, union, charity or other organisation.' },
  media: { description: 'A newspaper, agency, station or other medium.' },
  population: { description: 'A population: "ethnic minorities", "Afghans".' },
  role: { description: 'Someone who is not named: "a senior defense official".' },
  igo: { description: 'An organisation of states.' },
  named_event: { description: 'An event with a name, such as a conference.' },
  facility: { description: 'A building or an installation.' },
  document: { description: 'A law, a treaty, a report.' },
};

registerEnumType(KindEnum, {
  name: 'Kind',
  description: 'What an actor is; "place" for what is a place.',
  valuesMap: { ...KIND_DEFINITIONS, place: { description: 'A place.' } },
});

registerEnumType(ActorKindEnum, {
  name: 'ActorKind',
  description: 'What an actor can be.',
  valuesMap: KIND_DEFINITIONS,
});

registerEnumType(VerdictEnum, {
  name: 'Verdict',
  description: 'What an analyst says of how a sentence was read.',
  valuesMap: {
    CONFIRMED: { description: 'It was read rightly.' },
    REJECTED: { description: 'It does not say so; the claim counts for nothing.' },
    CORRECTED: { description: 'It says something else, which takes the place of what was read.' },
  },
});

registerEnumType(DecisionKindEnum, {
  name: 'ChangeKind',
  description: 'What an analyst can decide.',
  valuesMap: {
    MERGE: { description: 'Actors, or places, are one.' },
    SPLIT: { description: 'In some articles somebody else is meant.' },
    RENAME: { description: 'An actor has another name.' },
    SET_KIND: { description: 'An actor is of another kind.' },
    READING: { description: 'A sentence was read rightly, wrongly, or says something else.' },
    SAME_EVENTS: { description: 'Events are one.' },
    DIFFERENT_EVENTS: { description: 'Events are two.' },
  },
});

registerEnumType(NoveltyEnum, {
  name: 'Novelty',
  description: 'What a claim that was learned is, beside what was known of its event before.',
  valuesMap: {
    NEW: { description: 'Nothing was known of the event.' },
    STRENGTHENED: { description: 'It says what was told already.' },
    CONTRADICTED: { description: 'It denies what was told, or tells what was only denied.' },
  },
});

registerEnumType(WithdrawalReasonEnum, {
  name: 'WithdrawalReason',
  description: 'Why a claim is no longer known.',
  valuesMap: {
    DELETED: { description: 'Its article was deleted.' },
    REEXTRACTED: { description: 'Its article was read anew, and is read otherwise.' },
  },
});

function enumOf<T extends string>(values: readonly T[]): { readonly [K in T]: K } {
  return Object.fromEntries(values.map((value) => [value, value])) as { readonly [K in T]: K };
}

import { ACTOR_KINDS } from '../../ontology/actor-kinds.js';
import { EVENT_TYPES } from '../../ontology/event-types.js';
import { EVENT_RELATIONS } from '../../ontology/relation-types.js';
import { STATUSES } from '../../ontology/statuses.js';
import type { ReadingDecision } from '../../resolution/apply-decisions.js';
import { DECISION_KINDS, type Change, type Member, type Payload } from '../decisions/decision.js';
import { absent, count, fieldsOf, key, listOf, moment, object, oneOf, optional, type Shape, text } from './shape.js';
import type { Withdrawal } from './format.js';

type Correction = NonNullable<ReadingDecision['correction']>;

const reading = object<ReadingDecision>({
  verdict: oneOf(['CONFIRMED', 'REJECTED', 'CORRECTED']),
  claimId: key,
  start: count,
  end: count,
  relation: text,
  correction: optional(
    object<Correction>({
      status: absent(oneOf(STATUSES)),
      type: absent(oneOf(EVENT_TYPES)),
      relation: absent(oneOf(EVENT_RELATIONS)),
      sourceIds: absent(listOf(key)),
      targetIds: absent(listOf(key)),
    }),
  ),
});

const payload = object<Payload>({
  identities: absent(listOf(object<Member>({ id: key, unnamedClass: optional(text) }))),
  articleIds: absent(listOf(key)),
  name: absent(text),
  actorKind: absent(oneOf(ACTOR_KINDS)),
  reading: absent(reading),
});

/** A decision as a full export has it. */
export const decisionShape: Shape<Change> = (value, path) => {
  const change = shape(value, path);
  // As it was written: the graph keeps its text.
  return { ...change, payload: fieldsOf(value, path).payload as Payload };
};

const shape = object<Change>({
  id: key,
  kind: oneOf(DECISION_KINDS),
  made: moment,
  by: text,
  why: optional(text),
  payload,
  joins: listOf(key),
  pairs: listOf(text),
  subjectIds: listOf(key),
  undone: optional(moment),
  undoneBy: optional(text),
  undoneWhy: optional(text),
});

/** What was withdrawn, as its node is: values of any name. */
export const withdrawalShape: Shape<Withdrawal> = (value, path) => {
  const fields = fieldsOf(value, path);
  return { ...(fields as Withdrawal), id: key(fields.id, `${path}.id`) };
};

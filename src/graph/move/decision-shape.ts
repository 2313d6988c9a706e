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
      status: absent(oneOf(STATUSES)) as Shape<Correction['status'] & string>,
      type: absent(oneOf(EVENT_TYPES)) as Shape<Correction['type'] & string>,
      relation: absent(oneOf(EVENT_RELATIONS)) as Shape<Correction['relation'] & string>,
      sourceIds: absent(listOf(key)) as Shape<string[]>,
      targetIds: absent(listOf(key)) as Shape<string[]>,
    }),
  ),
});

const payload = object<Payload>({
  identities: absent(listOf(object<Member>({ id: key, unnamedClass: optional(text) }))) as Shape<Member[]>,
  articleIds: absent(listOf(key)) as Shape<string[]>,
  name: absent(text) as Shape<string>,
  actorKind: absent(oneOf(ACTOR_KINDS)) as Shape<(typeof ACTOR_KINDS)[number]>,
  reading: absent(reading) as Shape<ReadingDecision>,
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

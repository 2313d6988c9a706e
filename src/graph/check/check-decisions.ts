import { byCodeUnits } from '../../resolution/fold-forms.js';
import { readChanges, recordChanges } from '../decisions/changes.js';
import { DECISION_KINDS, type Member, type Payload } from '../decisions/decision.js';
import type { Row } from '../store.js';
import type { Check, Finding, Mend } from './finding.js';
import type { Ground } from './ground.js';
import { holdIdentities } from './check-identities.js';
import { inChunks } from './in-chunks.js';
import { payloadOf } from './payload-of.js';
import { textOf } from './text-of.js';

/** What analysts decided can be read, and concerns what it says; who a standing decision is about is there. */
export const checkDecisions: Check = function* (_, { changes, identities }) {
  for (const change of changes) {
    yield* unreadable(change);
    const payload = payloadOf(change.payload);
    if (payload === null || !isKept(change)) continue;
    yield* concerning(change, subjectsOf(change, payload));
    if (change.undone !== null) continue;
    for (const { id } of membersOf(change, payload)) {
      if (!identities.has(id))
        yield { kind: 'decision-stranger', id, detail: `named by decision ${textOf(change.id)}` };
    }
  }
};

function* unreadable(change: Row): Generator<Finding> {
  const { id, kind, made, by } = change;
  const faults = [
    ...(payloadOf(change.payload) === null ? ['its content is no JSON of a decision'] : []),
    ...((DECISION_KINDS as readonly unknown[]).includes(kind) ? [] : [`its kind is ${textOf(kind)}`]),
    ...(isKept(change) ? [] : ['it lacks joins or pairs']),
    ...(typeof made === 'string' && typeof by === 'string' ? [] : ['it lacks who made it, or when']),
  ];
  if (faults.length > 0) yield { kind: 'decision-unreadable', id: id as string, detail: faults.join('; ') };
}

function* concerning({ id, subjectIds }: Row, wanted: readonly string[]): Generator<Finding> {
  if (isSame(subjectIds as string[], wanted)) return;
  const detail = `${(subjectIds as string[]).length} subjects in place of ${wanted.length}`;
  yield { kind: 'decision-subjects', id: id as string, detail };
}

/** Joins decisions to what they concern, and adds the identities that they are about. */
export const mendDecisions: Mend = async (store, findings, ground) => {
  const of = (wanted: string) => findings.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const known = new Map(ground.changes.map((row) => [row.id as string, row]));
  await inChunks(store, of('decision-subjects'), async (transaction, ids) => {
    await transaction.run('check/unconcern', { ids });
    const changes = await readChanges(transaction.run.bind(transaction), ids);
    await recordChanges(
      transaction,
      changes.map((change) => ({ ...change, subjectIds: subjectsOf(known.get(change.id)!, change.payload) })),
    );
  });
  await holdIdentities(store, of('decision-stranger'), ground, strangersOf(ground));
};

/** What decisions say of identities, beside what the graph has of them. */
function strangersOf({ changes }: Ground): Map<string, Member> {
  const members = changes.flatMap((change) => payloadOf(change.payload)?.identities ?? []);
  return new Map(members.map((member) => [member.id, member]));
}

/** Identities, articles and keys of claims that a decision concerns: as src/graph/decisions/prepare.ts has it. */
function subjectsOf({ joins, pairs }: Row, { identities = [], articleIds = [] }: Payload): string[] {
  const keys = (pairs as string[]).flatMap((pair) => pair.split(' '));
  const ids = [...identities.map(({ id }) => id), ...articleIds, ...(joins as string[]), ...keys];
  return [...new Set(ids)].sort(byCodeUnits);
}

/** The identities that a decision needs to be there. */
function membersOf({ joins }: Row, { identities = [] }: Payload): { readonly id: string }[] {
  return [...identities, ...(joins as string[]).map((id) => ({ id }))];
}

const isKept = ({ joins, pairs }: Row): boolean => Array.isArray(joins) && Array.isArray(pairs);

const isSame = (a: readonly string[], b: readonly string[]): boolean => JSON.stringify(a) === JSON.stringify(b);

import { REACH_DAYS } from '../resolution/cluster-claims.js';
import { dayNumber } from '../resolution/days.js';
import type { Derived } from '../resolution/derive-event.js';
import { deriveEvents } from '../resolution/derive-events.js';
import { blockOf, blockOfBucket, bucketOf, type ParticipantOf, type Telling } from '../resolution/telling.js';
import { takeLocks, type Participants } from './participants.js';
import type { Transaction } from './store.js';
import { toldAround } from './told-around.js';
import { writeTold } from './write-told.js';

/** The name that is held while events are derived that analysts joined. */
const JOINED = 'joined events';

/** What changes of what articles tell. */
export interface Change {
  /** Claims that came, or that are read anew, or whose participants are others now. */
  readonly came: readonly Telling[];
  /** Claims that went; they are out of the graph already. */
  readonly gone: readonly Telling[];
}

/**
 * Derives anew the events, facts and relations that a change can make different, and writes what differs. Afterwards the
 * graph has what deriveEvents makes of all claims at once, though only those within reach are looked at.
 *
 * The caller holds all participants of these claims, so that no other writer works on the same events; where analysts
 * joined events, whose participants differ, those are held here, and read once they are.
 *
 * @param participants - knows the identities of the claims
 */
export async function derive(
  transaction: Transaction,
  { came, gone }: Change,
  participants: Participants,
): Promise<void> {
  if (came.length + gone.length === 0) return;
  let around = await toldAround(transaction, came, gone, participants);
  if (around.links.same.length > 0) {
    await takeLocks(transaction, [JOINED]);
    around = await toldAround(transaction, came, gone, participants);
  }
  const { tellings, links } = around;
  const derived = deriveEvents(tellings, participants.of, links);
  const isNear = nearnessTo([...came, ...gone], participants.of);
  const aboutOf = new Map([...tellings, ...came].map(({ id, aboutId }) => [id, aboutId]));
  const near = new Set(tellings.filter(isNear).map(({ id }) => id));
  const changed = [...came, ...gone].flatMap(({ aboutId, label }) =>
    aboutId === null ? [] : [{ id: aboutId, label }],
  );
  const { before, after } = affected(derived, aboutOf, near, changed);
  const rejected = came.filter(({ verdict }) => verdict === 'REJECTED');
  await moveBuckets(transaction, came, participants.of);
  await writeTold(transaction, { before, after, aboutOf, rejected: rejected.map(({ id }) => id) });
}

/** Claims whose participants are others now are looked up elsewhere from now on. */
async function moveBuckets(
  transaction: Transaction,
  came: readonly Telling[],
  participantOf: ParticipantOf,
): Promise<void> {
  const rows = came
    .filter(({ bucket }) => bucket !== null)
    .map((telling) => ({ id: telling.id, from: telling.bucket, bucket: bucketOf(telling, participantOf) }))
    .filter(({ from, bucket }) => from !== bucket)
    .map(({ id, bucket }) => ({ id, bucket }));
  if (rows.length > 0) await transaction.run('claim/set-buckets', { rows });
}

type Told = Pick<Derived, 'id' | 'label'>;

/**
 * Which of what was derived takes the place of what: all that has a claim near the change, what its claims told of until
 * now, all that has claims of these, and so on.
 */
function affected(
  derived: readonly Derived[],
  aboutOf: ReadonlyMap<string, string | null>,
  near: ReadonlySet<string>,
  changed: readonly Told[],
): { before: Told[]; after: Derived[] } {
  const groupOf = new Map(derived.flatMap((group) => group.claimIds.map((claimId) => [claimId, group])));
  const groupsBefore = new Map<string, Derived[]>();
  for (const group of derived) {
    for (const about of new Set(group.claimIds.map((claimId) => aboutOf.get(claimId) ?? null))) {
      if (about !== null) groupsBefore.set(about, [...(groupsBefore.get(about) ?? []), group]);
    }
  }
  const before = new Map(changed.map((told) => [told.id, told]));
  const after = new Map<string, Derived>();
  const pending = [...near].flatMap((claimId) => groupOf.get(claimId) ?? []);
  pending.push(...changed.flatMap(({ id }) => groupsBefore.get(id) ?? []));
  for (let group = pending.pop(); group !== undefined; group = pending.pop()) {
    if (after.has(group.id)) continue;
    after.set(group.id, group);
    for (const claimId of group.claimIds) {
      const about = aboutOf.get(claimId) ?? null;
      if (about === null) continue;
      before.set(about, { id: about, label: group.label });
      pending.push(...groupsBefore.get(about)!);
    }
  }
  return { before: [...before.values()], after: [...after.values()] };
}

/** Says whether a change can matter to a claim: in the same block, within the reach of the rule. */
function nearnessTo(changed: readonly Telling[], participantOf: ParticipantOf): (telling: Telling) => boolean {
  const daysOf = new Map<string, (number | null)[]>();
  const ids = new Set(changed.map(({ id }) => id));
  for (const telling of changed) {
    // Where it was told of until now, and where from now on.
    for (const block of new Set([blockOf(telling, participantOf), blockOfBucket(telling.bucket ?? '')])) {
      daysOf.set(block, [...(daysOf.get(block) ?? []), numberOf(telling)]);
    }
  }
  return (telling) => {
    if (ids.has(telling.id)) return true;
    const day = numberOf(telling);
    return (daysOf.get(blockOf(telling, participantOf)) ?? []).some((other) =>
      day === null || other === null ? day === other : Math.abs(day - other) <= REACH_DAYS,
    );
  };
}

const numberOf = ({ from }: Telling): number | null => (from === null ? null : dayNumber(from));

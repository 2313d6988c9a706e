import { byCodeUnits } from '../../resolution/fold-forms.js';
import type { Telling } from '../../resolution/telling.js';
import { derive } from '../derive.js';
import { describeParticipants, lockParticipants, Participants, stateLocks, takeLocks } from '../participants.js';
import { filled, write, writeIds } from '../rows-of.js';
import { runAll, type Transaction } from '../store.js';
import { identitiesOf } from '../told-around.js';
import { inOrder, standingAbout, type Standing } from './changes.js';
import type { Member } from './decision.js';
import { heldOf } from './held-of.js';
import { mainOf } from './main-of.js';

/**
 * Makes identities the participants that the standing decisions say they are, and derives anew what that changes. Called
 * after a decision was recorded or undone; where nothing changed it does nothing.
 */
export async function regroup(transaction: Transaction, identities: readonly Member[]): Promise<void> {
  const { members, standing } = await reached(transaction, identities);
  const ids = [...members.keys()].sort(byCodeUnits);
  await hold(transaction, ids, members, standing);
  await lockParticipants(transaction, ids);
  const now = await transaction.run('participant/of-identities', { ids });
  const wanted = mainOf(ids, members, standing);
  const moves = now
    .map((row) => ({ id: row.id as string, from: row.participantId as string, to: wanted.get(row.id as string)! }))
    .filter(({ from, to }) => from !== to);
  if (moves.length > 0) await move(transaction, moves);
  await describeParticipants(transaction, ids);
}

interface Move {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

async function move(transaction: Transaction, moves: readonly Move[]): Promise<void> {
  const ways = new Map<string, { fromId: string; toId: string; identities: string[] }>();
  for (const { id, from, to } of moves) {
    const way = ways.get(`${from} ${to}`) ?? { fromId: from, toId: to, identities: [] };
    way.identities.push(id);
    ways.set(`${from} ${to}`, way);
  }
  const came = new Map<string, Telling>();
  for (const { fromId, identities } of ways.values()) {
    for (const statement of ['claim/tellings-of-participant', 'claim/tellings-standing-for']) {
      const rows = await transaction.run(statement, { id: fromId, identities });
      for (const telling of rows as unknown as Telling[]) came.set(telling.id, telling);
    }
  }
  await takeLocks(transaction, stateLocks([...came.values()]));
  const parts = ['forms', 'mentions', 'assertions', 'claims'];
  await runAll(
    transaction,
    filled([
      writeIds(
        'participant/let-go',
        moves.map(({ id }) => id),
      ),
      write(
        'participant/merge-into',
        moves.filter(({ id, to }) => id !== to),
        ({ id, to }) => ({ id, participantId: to }),
      ),
      ...[...ways.values()].flatMap((way) =>
        parts.map((part) => ({ statement: `participant/move-${part}`, parameters: way })),
      ),
    ]),
  );
  const participants = new Participants();
  await participants.look(transaction, [...came.values()].flatMap(identitiesOf));
  await derive(transaction, { came: [...came.values()], gone: [] }, participants);
}

/** All identities that some were, or are to be, one with, and the decisions about them. */
async function reached(transaction: Transaction, identities: readonly Member[]) {
  const members = new Map(identities.map((member) => [member.id, member]));
  const standing = new Map<string, Standing>();
  const run = transaction.run.bind(transaction);
  for (let fresh = [...members.keys()]; fresh.length > 0;) {
    const before = new Set(members.keys());
    const mains = await run('participant/of-identities', { ids: fresh });
    const rows = await run('participant/identities', {
      ids: [...new Set(mains.map(({ participantId }) => participantId!))],
    });
    for (const { identityId, unnamedClass } of rows) {
      members.set(identityId as string, { id: identityId as string, unnamedClass: unnamedClass as string | null });
    }
    for (const one of await standingAbout(run, [...members.keys()])) {
      standing.set(`${one.id} ${one.subjectId}`, one);
      for (const member of one.payload.identities ?? []) {
        if (one.joins.includes(member.id) && !members.has(member.id)) members.set(member.id, member);
      }
    }
    fresh = [...members.keys()].filter((id) => !before.has(id));
  }
  return { members, standing: inOrder([...standing.values()]) };
}

/** Writes down what was decided of identities, so that it holds where articles name them again. */
export async function hold(
  transaction: Transaction,
  ids: readonly string[],
  members: ReadonlyMap<string, Member>,
  standing: readonly Standing[],
): Promise<void> {
  const rows = write('participant/hold', ids, (id) => {
    const own = standing.filter(({ subjectId }) => subjectId === id);
    return { id, unnamedClass: members.get(id)?.unnamedClass ?? null, ...heldOf(own) };
  });
  await runAll(transaction, filled([rows]));
}

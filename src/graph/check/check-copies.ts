import type { GraphStore, Transaction } from '../store.js';
import { write } from '../rows-of.js';
import type { Check, Mend } from './finding.js';
import type { Ground } from './ground.js';

/** No two nodes of a label have one id. */
export const checkCopies: Check = async function* (store) {
  for (const { label, id, count } of await copies(store)) {
    yield { kind: 'copy', id: `${label} ${id}`, detail: `${count} nodes` };
  }
};

async function copies(store: GraphStore): Promise<{ label: string; id: string; count: number }[]> {
  const rows = (await store.read('check/copies', {})) as unknown as { label: string; id: string; count: number }[];
  // An actor is a participant with one label more.
  return rows.filter(({ label }) => label !== 'Actor' && label !== 'Place');
}

/** Leaves one node of each: what is derived goes and is derived anew, the edges of others move to the one that stays. */
export const mendCopies: Mend = async (store, findings, ground) => {
  for (const { id } of findings) {
    const [label, ...rest] = id.split(' ');
    await store.transaction((transaction) => mendOne(transaction, label!, rest.join(' '), ground));
  }
};

const DERIVED: readonly string[] = ['Event', 'Fact', 'Relation'];

async function mendOne(transaction: Transaction, label: string, id: string, ground: Ground): Promise<void> {
  if (DERIVED.includes(label)) {
    await transaction.run('check/remove-surplus', { label, id });
    return;
  }
  const rows = await transaction.run('check/copies-of', { label, id });
  const [kept = [], ...others] = rows.map(({ neighbourIds }) => neighbourIds as string[]);
  const more = others.flat().filter((neighbour) => !kept.includes(neighbour));
  const isMovable = label === 'Participant' || label === 'Form';
  // Whatever else hangs on a copy alone would be lost with it.
  if (more.length > 0 && !isMovable) return;
  const surplusId = `${id} (copy)`;
  await transaction.run('check/rename-surplus', { label, id, surplusId });
  if (label === 'Participant') await moveParticipant(transaction, surplusId, id, ground);
  if (label === 'Form') {
    const { statement, parameters } = write('article/name', [...new Set(more)], (articleId) => ({
      articleId,
      formId: id,
    }));
    await transaction.run(statement, parameters);
  }
  await transaction.run('check/remove-surplus', { label, id: surplusId });
}

async function moveParticipant(transaction: Transaction, fromId: string, toId: string, ground: Ground): Promise<void> {
  const identities = [...ground.identities.keys()].filter((identity) => ground.participantOf(identity) === toId);
  for (const part of ['forms', 'mentions', 'assertions', 'claims']) {
    await transaction.run(`participant/move-${part}`, { fromId, toId, identities });
  }
}

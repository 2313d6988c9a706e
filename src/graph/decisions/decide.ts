import { addArticles } from '../add-articles.js';
import { derive } from '../derive.js';
import { lockParticipants, Participants, stateLocks, takeLocks } from '../participants.js';
import { removeArticles } from '../remove-articles.js';
import { readTellings } from '../read-tellings.js';
import type { GraphStore, Transaction } from '../store.js';
import { identitiesOf } from '../told-around.js';
import { toldArticles } from '../told-articles.js';
import { readChanges, recordChanges } from './changes.js';
import type { Author, Change, Decision } from './decision.js';
import { SubjectUnknown } from './errors.js';
import { prepare } from './prepare.js';
import { regroup } from './regroup.js';

/** A decision, and whether it was made now: not where one with its id was there already. */
export interface Decided {
  readonly change: Change;
  readonly isNew: boolean;
}

/**
 * Makes a decision: records it, and derives anew what it changes. It holds for articles that come later too. One whose id
 * is there already changes nothing.
 *
 * @param id - of the decision, by whoever asks for it
 * @throws SubjectUnknown, DecisionInvalid; nothing was changed then
 */
export function decide(store: GraphStore, id: string, decision: Decision, { by, why, now }: Author): Promise<Decided> {
  return store.transaction(async (transaction) => {
    await takeLocks(transaction, ['decisions']);
    const [known] = await readChanges(transaction.run.bind(transaction), [id]);
    if (known !== undefined) return { change: known, isNew: false };
    const prepared = await prepare(transaction, id, decision);
    const undone = { undone: null, undoneBy: null, undoneWhy: null };
    const change: Change = { id, kind: decision.kind, made: now, by, why, ...prepared, ...undone };
    await recordChanges(transaction, [change]);
    await apply(transaction, change);
    return { change, isNew: true };
  });
}

/**
 * Undoes a decision, whatever was decided or ingested since: the graph is then as if it had never been made, but for the
 * record of it. Undoing twice changes nothing.
 *
 * @throws SubjectUnknown
 */
export function undo(store: GraphStore, id: string, { by, why, now }: Author): Promise<Change> {
  return store.transaction(async (transaction) => {
    await takeLocks(transaction, ['decisions']);
    const [change] = await readChanges(transaction.run.bind(transaction), [id]);
    if (change === undefined) throw new SubjectUnknown('decision', id);
    if (change.undone !== null) return change;
    await transaction.run('change/undo', { id, undone: now, undoneBy: by, undoneWhy: why });
    await apply(transaction, change);
    return { ...change, undone: now, undoneBy: by, undoneWhy: why };
  });
}

/** Derives anew what a decision is about, by the decisions that stand: after it was made, or undone. */
export async function apply(
  transaction: Transaction,
  { kind, payload, joins, pairs, subjectIds }: Change,
): Promise<void> {
  switch (kind) {
    case 'SPLIT':
      await reread(transaction, payload.articleIds ?? []);
      await regroup(
        transaction,
        (payload.identities ?? []).filter(({ id }) => subjectIds.includes(id)),
      );
      break;
    case 'READING':
      await reread(transaction, payload.articleIds ?? []);
      break;
    case 'SAME_EVENTS':
    case 'DIFFERENT_EVENTS':
      await rederive(transaction, [...new Set(pairs.flatMap((pair) => pair.split(' ')))]);
      break;
    default:
      await regroup(transaction, payload.identities ?? joins.map((id) => ({ id, unnamedClass: null })));
  }
}

/** Reads articles anew as the standing decisions say. */
async function reread(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const articles = await toldArticles(transaction.run.bind(transaction), ids);
  if (articles.length === 0) return;
  await removeArticles(
    transaction,
    articles.map(({ article }) => article.id),
  );
  await addArticles(transaction, articles);
}

/** Derives anew the events that claims with certain keys tell of. */
async function rederive(transaction: Transaction, keys: readonly string[]): Promise<void> {
  const rows = await transaction.run('claim/about-keys', { keys });
  const ids = rows.filter(({ isEvent }) => isEvent === true).map(({ id }) => id as string);
  const came = await readTellings(transaction, { events: ids, facts: [] });
  const participants = new Participants();
  await participants.look(transaction, came.flatMap(identitiesOf));
  await takeLocks(transaction, stateLocks(came));
  await lockParticipants(
    transaction,
    came.flatMap(identitiesOf).map((id) => participants.of(id)),
  );
  await derive(transaction, { came, gone: [] }, participants);
}

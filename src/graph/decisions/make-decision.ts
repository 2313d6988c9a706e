import { randomUUID } from 'node:crypto';
import { identifier } from '../../resolution/identifiers.js';
import type { GraphStore } from '../store.js';
import { decide, undo } from './decide.js';
import type { Change, Correction, Decision } from './decision.js';
import { decisionsMade } from './decisions-made.js';
import { DecisionInvalid } from './errors.js';

/** Who decides, and why. */
export interface Reason {
  readonly by: string;
  readonly why: string;
}

/**
 * Makes a decision now. Ids of identities that are merged into others stand for those.
 *
 * @param key - chosen by who asks: with the same key, a decision is made once, however often it is asked for
 * @throws SubjectUnknown, DecisionInvalid; nothing was changed then
 */
export async function makeDecision(
  store: GraphStore,
  decision: Decision,
  { by, why }: Reason,
  key?: string | null,
): Promise<Change> {
  const id = key === null || key === undefined ? randomUUID() : identifier(['change', key]);
  const { change } = await decide(store, id, await ofToday(store, decision), { by, why, now: now() });
  if (change.kind === decision.kind) {
    decisionsMade.tell(change);
    return change;
  }
  throw new DecisionInvalid('Another decision has this key already', key ?? id, 'Give each decision a key of its own.');
}

/**
 * Undoes a decision now.
 *
 * @throws SubjectUnknown
 */
export async function undoDecision(store: GraphStore, id: string, { by, why }: Reason): Promise<Change> {
  const change = await undo(store, id, { by, why, now: now() });
  decisionsMade.tell(change);
  return change;
}

const now = (): string => new Date().toISOString();

/** The decision by the ids of what its actors are merged into. */
async function ofToday(store: GraphStore, decision: Decision): Promise<Decision> {
  const ids = actorsOf(decision);
  if (ids.length === 0) return decision;
  const rows = await store.read('participant/of-identities', { ids });
  const mains = new Map(rows.map(({ id, participantId }) => [id as string, participantId as string]));
  const main = (id: string): string => mains.get(id) ?? id;
  switch (decision.kind) {
    case 'MERGE':
      return { ...decision, ids: decision.ids.map(main) };
    case 'SPLIT':
    case 'RENAME':
    case 'SET_KIND':
      return { ...decision, id: main(decision.id) };
    case 'READING':
      return decision.correction === undefined
        ? decision
        : { ...decision, correction: ofMains(decision.correction, main) };
    default:
      return decision;
  }
}

function actorsOf(decision: Decision): readonly string[] {
  switch (decision.kind) {
    case 'MERGE':
      return decision.ids;
    case 'SPLIT':
    case 'RENAME':
    case 'SET_KIND':
      return [decision.id];
    case 'READING':
      return [...(decision.correction?.sourceIds ?? []), ...(decision.correction?.targetIds ?? [])];
    default:
      return [];
  }
}

function ofMains({ sourceIds, targetIds, ...rest }: Correction, main: (id: string) => string): Correction {
  return {
    ...rest,
    ...(sourceIds === undefined ? {} : { sourceIds: sourceIds.map(main) }),
    ...(targetIds === undefined ? {} : { targetIds: targetIds.map(main) }),
  };
}

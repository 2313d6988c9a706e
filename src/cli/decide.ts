import type { Change, Decision } from '../graph/decisions/decision.js';
import { makeDecision, undoDecision, type Reason } from '../graph/decisions/make-decision.js';
import { summaries } from '../graph/decisions/summaries.js';
import type { GraphStore } from '../graph/store.js';
import { printLine } from './output.js';

/**
 * Makes a decision, and prints it as one line of JSON.
 *
 * @param key - with the same one, it is made once
 * @throws SubjectUnknown, DecisionInvalid
 */
export async function decideOne(store: GraphStore, decision: Decision, reason: Reason, key?: string): Promise<void> {
  await print(store, await makeDecision(store, decision, reason, key));
}

/**
 * Undoes a decision, and prints it as one line of JSON.
 *
 * @throws SubjectUnknown
 */
export async function undoOne(store: GraphStore, id: string, reason: Reason): Promise<void> {
  await print(store, await undoDecision(store, id, reason));
}

async function print(store: GraphStore, change: Change): Promise<void> {
  const { id, kind, made, by, why, undone, undoneBy, undoneWhy } = change;
  const [summary] = await summaries(store, [change]);
  const end = undone === null ? {} : { undone, undoneBy, undoneWhy };
  await printLine(JSON.stringify({ id, kind, made, by, why, ...end, summary }));
}

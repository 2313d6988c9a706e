import { byCodeUnits } from '../../resolution/fold-forms.js';
import type { Run } from '../told-articles.js';
import type { GraphReader, Row, Transaction } from '../store.js';
import { readPage } from '../read-page.js';
import type { Change, DecisionKind, Payload } from './decision.js';
import { LATEST_CHANGES } from './latest-changes.js';

/** Records decisions. One that is there already is set to what is given. */
export async function recordChanges(transaction: Transaction, changes: readonly Change[]): Promise<void> {
  const rows = changes.map(({ payload, subjectIds, ...change }) => {
    const properties = { ...change, payload: JSON.stringify(payload) };
    return { id: change.id, properties, subjectIds };
  });
  if (rows.length > 0) await transaction.run('change/record', { rows });
}

/** Decisions by their ids; those that are not there are left out. */
export async function readChanges(run: Run, ids: readonly string[]): Promise<Change[]> {
  return (await run('change/by-ids', { ids })).map(toChange);
}

/** How many decisions are read at once. */
const PAGE = 500;

/** All decisions of some kinds, page by page, the latest first; those that stand, those that were undone, or both. */
export async function* changePages(
  reader: GraphReader,
  kinds: readonly DecisionKind[] | null,
  standing: boolean | null,
): AsyncGenerator<Change[]> {
  for (let last: Row | undefined, isLast = false; !isLast;) {
    const after = last === undefined ? null : [last.made as string, last.id as string];
    const rows: Row[] = await readPage(reader, 'change/list', LATEST_CHANGES, after, { kinds, standing, first: PAGE });
    yield rows.map(toChange);
    isLast = rows.length < PAGE;
    last = rows.at(-1);
  }
}

export function toChange({ payload, ...row }: Row): Change {
  return { ...row, payload: parsed(payload) } as unknown as Change;
}

/** A decision that stands, as far as it is needed to apply it. */
export interface Standing {
  readonly id: string;
  readonly subjectId: string;
  readonly kind: DecisionKind;
  readonly made: string;
  readonly payload: Payload;
  readonly joins: readonly string[];
}

/** The decisions that stand about identities, articles or keys, in the order in which they were made. */
export async function standingAbout(run: Run, ids: readonly string[]): Promise<Standing[]> {
  if (ids.length === 0) return [];
  const rows = await run('change/concerning', { ids });
  return inOrder(rows.map(({ payload, ...row }) => ({ ...row, payload: parsed(payload) }) as unknown as Standing));
}

/** In the order in which they were made: of two that contradict each other, the later one holds. */
export function inOrder(standing: readonly Standing[]): Standing[] {
  return [...standing].sort((a, b) => byCodeUnits(`${a.made} ${a.id}`, `${b.made} ${b.id}`));
}

const parsed = (payload: Row[string] | undefined): Payload => JSON.parse(payload as string) as Payload;

import { compose, type Part, type Question } from '../graph/compose.js';
import { afterPart, orderPart, reversed, type Order } from '../graph/order.js';
import type { Parameters, Statement } from '../graph/store.js';
import { connectionOf, pagingOf, type Connection, type PageArgs, type Paging } from './connection.js';
import { keysOf } from './cursor.js';
import type { Reads } from './reads.js';

/** A list of everything of a kind that passes a filter. */
export interface List {
  /** Gives at most $first rows. */
  readonly statement: Statement;
  readonly order: Order;
  /** What the statement leaves open: where a page begins, its order, and what else. Where nothing is said, these two. */
  readonly parts?: (after: Part, order: Part) => Readonly<Record<string, Part>>;
  readonly parameters: Parameters;
}

/** One page of a list. */
export async function pageOf<T>(
  reads: Reads,
  list: List,
  args: PageArgs,
  count: () => Promise<number>,
): Promise<Connection<T>> {
  const paging = pagingOf(args);
  const { statement, parameters } = questionOf(list, paging);
  const rows = await reads.read<T>(statement, parameters);
  return connectionOf(list.order.name, rows, paging, (row) => keysIn(list.order, row), count);
}

/** One page of a list of which a statement of its own tells how long it is: `{count}`, from the same parameters. */
export function countedPageOf<T>(
  reads: Reads,
  list: List,
  args: PageArgs,
  countStatement: Statement,
): Promise<Connection<T>> {
  return pageOf(reads, list, args, async () => {
    const [row] = await reads.read<{ count: number }>(countStatement, list.parameters);
    return row!.count;
  });
}

/**
 * What is asked for a page.
 *
 * @throws CursorInvalid
 */
export function questionOf({ statement, order, parts, parameters }: List, paging: Paging): Question {
  const directed = paging.isBackward ? reversed(order) : order;
  const after = afterPart(directed, cursorKeys(order, paging));
  const open = (parts ?? ((AFTER, ORDER) => ({ AFTER, ORDER })))(after, orderPart(directed));
  return compose(statement, open, { ...parameters, first: paging.size + 1 });
}

/** The keys of the row that a page begins beyond; null where it begins at an end of the list. */
export function cursorKeys({ name, keys }: Order, { cursor, isBackward }: Paging): readonly (string | number)[] | null {
  return keysOf(
    name,
    keys.map(({ type }) => type),
    cursor,
    isBackward ? 'before' : 'after',
  );
}

/** The sort keys of a row. */
export function keysIn({ keys }: Order, row: unknown): (string | number)[] {
  return keys.map(({ column }) => (row as Record<string, string | number>)[column]!);
}

import type { Parameters } from '../graph/store.js';
import { connectionOf, type Connection, type PageArgs } from './connection.js';
import { keysOf } from './cursor.js';
import type { Reads } from './reads.js';

/** A list of everything of a kind that passes a filter. */
export interface List<T> {
  /** Its name in cursors. */
  readonly name: string;
  /** Gives at most $first rows after the cursor's keys, in the list's order. */
  readonly statement: string;
  /** Gives `{count}` from the same parameters but $first and those of the cursor. */
  readonly countStatement: string;
  /** The parameters of the cursor, in the order of the list, and their types. */
  readonly keys: readonly { readonly parameter: string; readonly type: 'string' | 'number' }[];
  /** The sort keys of a row. */
  readonly keysOf: (row: T) => readonly (string | number | null)[];
}

/** The parameters that a cursor stands for; all null at the start of the list. */
export function cursorParameters({ name, keys }: Pick<List<never>, 'name' | 'keys'>, { after }: PageArgs): Parameters {
  const values = keysOf(
    name,
    keys.map(({ type }) => type),
    after,
  );
  return Object.fromEntries(keys.map(({ parameter }, at) => [parameter, values[at] ?? null]));
}

/** One page of a list. */
export async function pageOf<T>(
  reads: Reads,
  list: List<T>,
  args: PageArgs,
  filter: Parameters,
): Promise<Connection<T>> {
  const rows = await reads.read<T>(list.statement, {
    ...filter,
    ...cursorParameters(list, args),
    first: args.first + 1,
  });
  return connectionOf(list.name, rows, args, list.keysOf, async () => {
    const [row] = await reads.read<{ count: number }>(list.countStatement, filter);
    return row!.count;
  });
}

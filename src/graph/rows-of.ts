import type { Statement, Value, Write } from './store.js';

type Row = Readonly<Record<string, Value>>;

/** A write of a row for each item. */
export function write<T>(statement: Statement, items: readonly T[], rowOf: (item: T) => Row): Write {
  return { statement, parameters: { rows: items.map(rowOf) } };
}

/** A write on nodes by their ids. */
export function writeIds(statement: Statement, ids: readonly string[]): Write {
  return { statement, parameters: { ids } };
}

/** Without those that have a list of what to write, and nothing in it. */
export function filled(writes: readonly Write[]): Write[] {
  return writes.filter(({ parameters: { rows, ids } }) => {
    const list = rows ?? ids;
    return !Array.isArray(list) || list.length > 0;
  });
}

import type { Connection } from '../connection.js';

/** A page of a list that holds what happened, and can tell how much else there is. */
export interface FilteredConnection<T> extends Connection<T> {
  /** Counts what passes the filter but for its status. Called only where leftOut is asked for. */
  readonly leftOut: () => Promise<number>;
}

/** How many rows of a kind there are: those of things that happened, and others. */
export interface StatusRow {
  readonly isActual: boolean;
  readonly count: number;
}

/** How long a list is, and how many others pass its filter but for their status; counted when they are asked for. */
export interface Counts {
  readonly count: () => Promise<number>;
  readonly leftOut: () => Promise<number>;
}

/**
 * Both counts of a list, from rows that are read once, when one of them is first asked for.
 *
 * @param asksForStatus - then everything that the rows count is in the list
 */
export function countsOf(read: () => Promise<readonly StatusRow[]>, asksForStatus: boolean): Counts {
  let rows: Promise<readonly StatusRow[]> | undefined;
  const sum = async (wanted: (row: StatusRow) => boolean): Promise<number> => {
    rows ??= read();
    return (await rows).filter(wanted).reduce((total, { count }) => total + count, 0);
  };
  return {
    count: () => sum(({ isActual }) => asksForStatus || isActual),
    leftOut: () => (asksForStatus ? Promise.resolve(0) : sum(({ isActual }) => !isActual)),
  };
}

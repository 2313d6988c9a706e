export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };
export type Parameters = Readonly<Record<string, Value>>;
export type Row = Readonly<Record<string, Value>>;

/** A file in cypher/, by path and without its ending: `event/by-actor`. */
export type Statement = string;

export interface Write {
  readonly statement: Statement;
  readonly parameters: Parameters;
}

/**
 * A property graph that runs the statements in cypher/. The only door to the database.
 *
 * An abstract class, so that the type and Nest's injection token are one name. What each method promises
 * is written as cases in test/contract/, which every store passes.
 */
export abstract class GraphStore {
  /**
   * Runs one statement that changes nothing.
   *
   * @returns plain rows in the statement's order: integers as numbers, times as ISO 8601 text, no driver types
   * @throws StatementRefused, StoreUnavailable
   */
  abstract read(statement: Statement, parameters: Parameters): Promise<Row[]>;

  /**
   * Runs several statements in order in one transaction: all of them, or none.
   *
   * Resolves once the store holds the result durably. Safe to repeat, since every statement merges by identifier.
   *
   * @throws StatementRefused, StoreUnavailable; in both cases nothing was kept
   */
  abstract write(writes: readonly Write[]): Promise<void>;

  /** Waits for what is running, then lets go of files and connections. Later calls throw StoreUnavailable. */
  abstract close(): Promise<void>;
}

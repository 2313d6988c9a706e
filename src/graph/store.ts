import { BackupElsewhere } from './backup-errors.js';
import type { Composed } from './statement-text.js';
import type { SearchHit, SearchHits, SearchIndex } from './search-index.js';

export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };
export type Parameters = Readonly<Record<string, Value>>;
export type Row = Readonly<Record<string, Value>>;

/**
 * A file in cypher/, by path and without its ending: `event/list`. One that holds `:RELATION_TYPE` has a statement for
 * each type, named `relation/link.PRESSURES`.
 */
export type Statement = string;

export interface Write {
  readonly statement: Statement;
  readonly parameters: Parameters;
}

/** A copy of a graph in a file. */
export interface Backup {
  readonly file: string;
  readonly bytes: number;
}

/** What a store looks like from outside, before Casus changes anything in it. */
export interface StoreProbe {
  /** What the store says that it is; null where it says nothing. */
  readonly version: string | null;
  /** How many steps of the schema were done; 0 where there is no graph yet. */
  readonly steps: number;
  /** What of the schema is missing: steps, indexes, constraints. */
  readonly missing: readonly string[];
}

/** What can be asked of the graph without changing it. */
export interface GraphReader {
  read(statement: Statement | Composed, parameters: Parameters): Promise<Row[]>;
}

/** Statements that are kept together or not at all. */
export interface Transaction {
  /**
   * Runs one statement. Those begun without waiting for one another run in the order in which they were begun, and a
   * server gets them in one go; each sees what the ones before it did.
   */
  run(statement: Statement, parameters: Parameters): Promise<Row[]>;
}

/**
 * A property graph that runs the statements in cypher/. The only door to the database.
 *
 * An abstract class, so that the type and Nest's injection token are one name. What each method promises
 * is written as cases in test/contract/, which every store passes.
 */
export abstract class GraphStore implements GraphReader {
  /**
   * Runs one statement that changes nothing, and where its header names another after "Then", that one for more of each
   * row.
   *
   * @returns plain rows in the statement's order: integers as numbers, times as ISO 8601 text, no driver types; lists in
   *   columns named `…Ids` are sorted
   * @throws ParametersInvalid, StatementRefused, StoreUnavailable
   */
  abstract read(statement: Statement | Composed, parameters: Parameters): Promise<Row[]>;

  /**
   * Runs `work` in one transaction, and resolves once the store holds the result durably. `work` may be run again where
   * the store gave way to another writer, so it must do nothing but run statements.
   *
   * @throws what `work` throws, and ParametersInvalid, StatementRefused, StoreUnavailable; nothing was kept then
   */
  abstract transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;

  /**
   * Runs several statements in order in one transaction: all of them, or none.
   *
   * @throws ParametersInvalid, StatementRefused, StoreUnavailable; nothing was kept then
   */
  async write(writes: readonly Write[]): Promise<void> {
    await this.transaction((transaction) => runAll(transaction, writes));
  }

  /**
   * Finds what has all the words of a text, best first. Scores compare within one answer only; each store ranks in its
   * own way. What people type is words here, never a query language.
   *
   * @param first - the most hits wanted, from 1 to 1,000
   * @throws StoreUnavailable
   */
  abstract search(index: SearchIndex, text: string, first: number): Promise<SearchHit[]>;

  /**
   * As `search`, in everything at once.
   *
   * @throws StoreUnavailable
   */
  abstract searchAll(text: string, first: number): Promise<SearchHits>;

  /**
   * The last day of any event, where the newest events are found sooner day by day than by an order; else null.
   *
   * @throws StoreUnavailable
   */
  newestDay(): Promise<string | null> {
    return Promise.resolve(null);
  }

  /**
   * Names what the schema ought to have and doesn't: steps, indexes, constraints. Empty where it is whole.
   *
   * @throws StoreUnavailable
   */
  abstract missingOfSchema(): Promise<string[]>;

  /**
   * Defines all of the schema that isn't there, though it was once.
   *
   * @throws StoreUnavailable
   */
  abstract defineSchema(): Promise<void>;

  /**
   * Copies the graph into a file, between two transactions: it has all that was kept before, and nothing of what comes
   * later. Readers and writers wait meanwhile. Only a store in a file can do it.
   *
   * @param file - one that isn't there yet; null for one that the store names, in backups/ beside its own
   * @throws BackupElsewhere, BackupRefused
   */
  backup(_file: string | null): Promise<Backup> {
    return Promise.reject(new BackupElsewhere());
  }

  /** Waits for what is running, then lets go of files and connections. Later calls throw StoreUnavailable. */
  abstract close(): Promise<void>;
}

/** Runs statements in order, without waiting between them. */
export function runAll(transaction: Transaction, writes: readonly Write[]): Promise<Row[][]> {
  return Promise.all(writes.map(({ statement, parameters }) => transaction.run(statement, parameters)));
}

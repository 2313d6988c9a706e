import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import grafeo, { type GrafeoDB, type Transaction as GrafeoTransaction } from '@grafeo-db/js';
import { StatementRefused, StatementTimedOut } from '../errors.js';
import { migrate, migrateAnew, missingOf, stepsDone } from '../migrations.js';
import { checkedParameters } from '../parameters.js';
import { completeRows, plainRows } from '../rows.js';
import { runStatement } from '../run-statement.js';
import { Running } from '../running.js';
import { search, searchAll } from '../search.js';
import type { SearchHit, SearchHits, SearchIndex } from '../search-index.js';
import { nameOf, type Composed } from '../statement-text.js';
import { STATEMENT_TIMEOUT_MS, inTime } from '../statement-time.js';
import { statementText } from '../statements.js';
import {
  type Backup,
  GraphStore,
  type GraphReader,
  type Parameters,
  type Row,
  type Statement,
  type StoreProbe,
  type Transaction,
} from '../store.js';
import { copyDatabase, newBackupFile } from './backup.js';
import { openingFailure, writingFailure } from './failure.js';
import { forgetHolder, recordHolder } from './holder.js';
import { checkKept, recordClosed, recordKept } from './kept.js';
import { createTextIndexes, fullText, missingTextIndexes } from './text-indexes.js';

/**
 * After this much of the log, what it holds is moved into the file: so many bytes at least, and such a share of the file, since
 * the whole file is written anew each time, and meanwhile others wait. Chosen between the two costs: with 15,000 articles, a file
 * of 780 MB, that takes 25 s; where the program is killed, 40 MB of log are read back in 10 s.
 */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;
const CHECKPOINT_SHARE = 1 / 4;

/** From so many events on, sorting all of them takes longer than looking at a few days. Measured: 2 ms at 5,000. */
const MANY_EVENTS = 5_000;

const IN_MEMORY = 'in memory';

/** A graph in one file of one process, or in memory. Writers wait for each other, readers for nobody. */
export class EmbeddedStore extends GraphStore {
  private readonly running: Running;
  /** Reads as a part of something that is running already. */
  private readonly reader: GraphReader = {
    read: (statement, parameters) => this.readNow(statement, parameters),
  };
  private lastWrite: Promise<unknown> = Promise.resolve();
  private checkpointBytes = 0;
  private newest: { readonly transactions: number; readonly day: string | null } | undefined;

  private constructor(
    private readonly database: GrafeoDB,
    private readonly name: string,
    /** Null in memory. */
    private readonly folder: string | null,
    private readonly timeoutMs: number,
  ) {
    super();
    this.running = new Running(name);
  }

  /** A graph that is gone when it's closed. */
  static async inMemory(timeoutMs: number = STATEMENT_TIMEOUT_MS): Promise<EmbeddedStore> {
    return EmbeddedStore.prepared(new EmbeddedStore(grafeo.GrafeoDB.create(), IN_MEMORY, null, timeoutMs));
  }

  /**
   * Opens the graph in a folder, and makes both where they aren't there yet.
   *
   * @throws StoreLocked, StoreUnwritable, StoreUnreadable, GraphTooNew
   */
  static async open(folder: string, timeoutMs: number = STATEMENT_TIMEOUT_MS): Promise<EmbeddedStore> {
    const file = join(folder, 'graph.grafeo');
    return EmbeddedStore.prepared(new EmbeddedStore(openFile(folder, file), file, folder, timeoutMs));
  }

  /**
   * Looks at the graph in a folder and leaves both as they are.
   *
   * @throws StoreLocked, StoreUnreadable, GraphTooNew
   */
  static async probe(folder: string): Promise<StoreProbe> {
    const file = join(folder, 'graph.grafeo');
    if (!existsSync(file)) return { version: null, steps: 0, missing: [] };
    const store = new EmbeddedStore(openToLook(folder, file), file, null, STATEMENT_TIMEOUT_MS);
    try {
      const done = await stepsDone(store, file, 'embedded');
      return { version: null, steps: done.length, missing: await store.missingOfSchema() };
    } finally {
      await store.close();
    }
  }

  private static async prepared(store: EmbeddedStore): Promise<EmbeddedStore> {
    try {
      await migrate(store, store.name, 'embedded', (cypher) => store.define(cypher));
      await createTextIndexes(store.database);
      store.recordKept();
      return store;
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  read(statement: Statement | Composed, parameters: Parameters): Promise<Row[]> {
    // Grafeo can't be told to stop: who waits is told in time, and closing still waits for the end.
    return inTime(
      this.running.run(() => this.readNow(statement, parameters)),
      statement,
      this.timeoutMs,
    );
  }

  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.inTurn(() => this.writeNow(work));
  }

  search(index: SearchIndex, text: string, first: number): Promise<SearchHit[]> {
    const hits = this.running.run(() => search(this.reader, index, text, first, fullText(this.database)));
    return inTime(hits, `search/${index}`, this.timeoutMs);
  }

  searchAll(text: string, first: number): Promise<SearchHits> {
    const hits = this.running.run(() => searchAll(this.reader, text, first, fullText(this.database)));
    return inTime(hits, 'search', this.timeoutMs);
  }

  override async newestDay(): Promise<string | null> {
    const transactions = this.transactions();
    if (this.newest?.transactions !== transactions) {
      const [row] = await this.read('embedded/newest-day', {});
      const { day, events } = row as { day: string | null; events: number };
      this.newest = { transactions, day: events < MANY_EVENTS ? null : day };
    }
    return this.newest.day;
  }

  missingOfSchema(): Promise<string[]> {
    return this.running.run(async () => {
      const rows = (await this.database.executeCypher('SHOW INDEXES')).toArray();
      const present = new Set(rows.map(({ name }) => name as string));
      return [...(await missingOf(this.reader, 'embedded', present)), ...(await missingTextIndexes(this.database))];
    });
  }

  async defineSchema(): Promise<void> {
    await migrateAnew(this, 'embedded', (cypher) => this.define(cypher));
    await this.running.run(() => createTextIndexes(this.database));
  }

  override backup(file: string | null): Promise<Backup> {
    return this.inTurn(async () => {
      if (this.folder === null && file === null) return super.backup(file);
      return copyDatabase(this.database, file ?? newBackupFile(this.folder!, new Date()));
    });
  }

  async close(): Promise<void> {
    if (!(await this.running.end())) return;
    const transactions = this.transactions();
    try {
      this.database.close();
      if (this.folder !== null) recordClosed(this.folder, this.name, transactions);
    } catch (error) {
      // What was kept is in the log.
      throw writingFailure(error, this.name);
    } finally {
      if (this.folder !== null) forgetHolder(this.folder);
    }
  }

  private recordKept(): void {
    if (this.folder === null) return;
    recordKept(this.folder, this.transactions());
    this.setCheckpoints();
  }

  private setCheckpoints(): void {
    const size = statSync(this.name, { throwIfNoEntry: false })?.size ?? 0;
    const walBytes = Math.max(CHECKPOINT_BYTES, Math.floor(CHECKPOINT_SHARE * size));
    if (walBytes === this.checkpointBytes) return;
    this.database.setCheckpointTriggers({ walBytes });
    this.checkpointBytes = walBytes;
  }

  /** How many were kept since the graph was made. */
  private transactions(): number {
    return Number(this.database.currentEpoch());
  }

  private async define(cypher: string): Promise<void> {
    await this.running.run(() => this.database.executeCypher(cypher));
  }

  /** Does something once those who wrote before are done, and before those who come later begin. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.running.run(() => {
      const turn = this.lastWrite.then(work);
      this.lastWrite = turn.catch(() => undefined);
      return turn;
    });
  }

  private readNow(statement: Statement | Composed, parameters: Parameters): Promise<Row[]> {
    return completeRows((name, given) => rowsOf(this.database, name, given), statement, parameters);
  }

  private async writeNow<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const transaction = new EmbeddedTransaction(this.database.beginTransaction(), this.timeoutMs);
    try {
      const result = await work(transaction);
      await transaction.commit();
      this.recordKept();
      return result;
    } catch (error) {
      await transaction.rollback();
      throw writingFailure(error, this.name);
    }
  }
}

class EmbeddedTransaction implements Transaction {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly transaction: GrafeoTransaction,
    private readonly timeoutMs: number,
  ) {}

  run(statement: Statement, parameters: Parameters): Promise<Row[]> {
    const turn = this.last.then(() => this.runNow(statement, parameters));
    // After a fault nothing more is run: the transaction will be rolled back.
    this.last = turn;
    turn.catch(() => undefined);
    return turn;
  }

  /** A statement is waited for even where it takes too long, since a transaction can't be rolled back while it runs. */
  private async runNow(statement: Statement, parameters: Parameters): Promise<Row[]> {
    const started = performance.now();
    const rows = await rowsOf(this.transaction, statement, parameters);
    if (performance.now() - started > this.timeoutMs) throw new StatementTimedOut(statement, this.timeoutMs);
    return rows;
  }

  async commit(): Promise<void> {
    await this.last;
    this.transaction.commit();
  }

  async rollback(): Promise<void> {
    await this.last.catch(() => undefined);
    try {
      if (this.transaction.isActive) this.transaction.rollback();
    } catch {
      // A commit that failed has rolled back already, and its own error tells more.
    }
  }
}

async function rowsOf(
  runner: Pick<GrafeoTransaction, 'executeCypher'>,
  statement: Statement | Composed,
  parameters: Parameters,
): Promise<Row[]> {
  const checked = checkedParameters(statement, parameters);
  return runStatement(nameOf(statement), async () => {
    const result = await runner.executeCypher(statementText(statement).cypher, checked).catch((cause: unknown) => {
      throw new StatementRefused(nameOf(statement), cause);
    });
    return plainRows(result.toArray());
  });
}

function openToLook(folder: string, file: string): GrafeoDB {
  try {
    return grafeo.GrafeoDB.openReadOnly(file);
  } catch (error) {
    throw openingFailure(error, folder, file);
  }
}

function openFile(folder: string, file: string): GrafeoDB {
  try {
    mkdirSync(folder, { recursive: true });
    checkKept(folder, file);
    const database = grafeo.GrafeoDB.create(file);
    recordHolder(folder);
    return database;
  } catch (error) {
    throw openingFailure(error, folder, file);
  }
}

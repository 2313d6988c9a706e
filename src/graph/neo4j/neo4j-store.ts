import neo4j, { Neo4jError, type Driver, type ManagedTransaction, type QueryResult } from 'neo4j-driver';
import pRetry from 'p-retry';
import { StoreTooOld } from '../errors.js';
import { migrate, migrateAnew, missingOf, stepsDone } from '../migrations.js';
import { checkedParameters } from '../parameters.js';
import { plainRows } from '../rows.js';
import { runStatement } from '../run-statement.js';
import { Running } from '../running.js';
import { search } from '../search.js';
import type { SearchHit, SearchHits, SearchIndex } from '../search-index.js';
import { nameOf, type Composed } from '../statement-text.js';
import { STATEMENT_TIMEOUT_MS } from '../statement-time.js';
import { statementText } from '../statements.js';
import {
  GraphStore,
  type GraphReader,
  type Parameters,
  type Row,
  type Statement,
  type StoreProbe,
  type Transaction,
} from '../store.js';
import { wholeStatement } from '../whole-statement.js';
import { failureOf, isDefinedMeanwhile, isGone } from './failure.js';
import { fullText, fullTextOfAll } from './full-text.js';
import { toBolt } from './to-bolt.js';

/** Waits until new indexes are filled; ten minutes at most. */
const AWAIT_INDEXES = 'CALL db.awaitIndexes(600)';

/** What can be used; a constraint has an index of its name. */
const SHOW_INDEXES = "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name";

/** How often a transaction is begun anew where another writer has just deleted what it was about to change. */
const ATTEMPTS = 10;

/** A graph on a Neo4j 5 or later server, cluster or Aura. */
export class Neo4jStore extends GraphStore {
  private readonly running: Running;
  /** Reads as a part of something that is running already. */
  private readonly reader: GraphReader = {
    read: (statement, parameters) => this.readNow(statement, parameters),
  };

  private constructor(
    private readonly driver: Driver,
    private readonly name: string,
    /** Longest that the server works on one statement or transaction. */
    private readonly timeoutMs: number,
  ) {
    super();
    this.running = new Running(name);
  }

  /**
   * Connects, and brings the schema up to date.
   *
   * @throws StoreUnavailable, StoreForbidden, StoreTooOld, GraphTooNew
   */
  static async connect(
    uri: string,
    username: string,
    password: string,
    timeoutMs: number = STATEMENT_TIMEOUT_MS,
  ): Promise<Neo4jStore> {
    const store = Neo4jStore.at(uri, username, password, timeoutMs);
    try {
      await store.checkVersion();
      const done = await migrate(store, store.name, 'neo4j', (cypher) => store.define(cypher));
      if (done > 0) await store.define(AWAIT_INDEXES);
    } catch (error) {
      await store.driver.close();
      throw error;
    }
    return store;
  }

  /**
   * Looks at a graph and leaves it as it is.
   *
   * @throws StoreUnavailable, StoreForbidden, StoreTooOld, GraphTooNew
   */
  static async probe(uri: string, username: string, password: string): Promise<StoreProbe> {
    const store = Neo4jStore.at(uri, username, password, STATEMENT_TIMEOUT_MS);
    try {
      const version = await store.checkVersion();
      const done = await stepsDone(store, store.name, 'neo4j');
      return { version, steps: done.length, missing: await store.missingOfSchema() };
    } finally {
      await store.close();
    }
  }

  private static at(uri: string, username: string, password: string, timeoutMs: number): Neo4jStore {
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      // Else the server tells with every answer which relation types of the statement the graph doesn't have yet.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      userAgent: 'casus',
    });
    return new Neo4jStore(driver, addressOf(uri), timeoutMs);
  }

  read(statement: Statement | Composed, parameters: Parameters): Promise<Row[]> {
    return this.running.run(() => this.readNow(statement, parameters));
  }

  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.running.run(() => this.writeNow(work));
  }

  search(index: SearchIndex, text: string, first: number): Promise<SearchHit[]> {
    return this.running.run(() => search(this.reader, index, text, first, fullText(this.reader)));
  }

  searchAll(text: string, first: number): Promise<SearchHits> {
    return this.running.run(() => fullTextOfAll(this.reader, text, first));
  }

  missingOfSchema(): Promise<string[]> {
    return this.running.run(async () => {
      const session = this.session(neo4j.session.READ);
      try {
        const { records } = await session.run(SHOW_INDEXES);
        const present = new Set(records.map((record) => record.get('name') as string));
        return await missingOf(this.reader, 'neo4j', present);
      } catch (error) {
        throw failureOf(error, this.name, this.timeoutMs, 'schema');
      } finally {
        await session.close();
      }
    });
  }

  async defineSchema(): Promise<void> {
    await migrateAnew(this, 'neo4j', (cypher) => this.running.run(() => this.define(cypher)));
    await this.running.run(() => this.define(AWAIT_INDEXES));
  }

  async close(): Promise<void> {
    if (await this.running.end()) await this.driver.close();
  }

  /**
   * Reads in one journey to the server and back: a transaction of the driver's would take three, and a second statement one
   * more. Only where the server says that another try may help, the driver is left to try as often as it does.
   */
  private async readNow(statement: Statement | Composed, parameters: Parameters): Promise<Row[]> {
    const whole = wholeStatement(nameOf(statement), statement);
    const session = this.session(neo4j.session.READ);
    try {
      const alone: Runner = { run: (cypher, bolt) => session.run(cypher, bolt, { timeout: this.timeoutMs }) };
      return await rowsOf(alone, whole, parameters).catch((error: unknown) => {
        if (!(error instanceof Neo4jError) || !neo4j.isRetryableError(error)) throw error;
        return session.executeRead((transaction) => rowsOf(transaction, whole, parameters), {
          timeout: this.timeoutMs,
        });
      });
    } catch (error) {
      throw failureOf(error, this.name, this.timeoutMs, nameOf(statement));
    } finally {
      await session.close();
    }
  }

  private async writeNow<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const session = this.session(neo4j.session.WRITE);
      try {
        return await session.executeWrite(
          (transaction) => work(new Neo4jTransaction(transaction, this.name, this.timeoutMs)),
          { timeout: this.timeoutMs },
        );
      } catch (error) {
        if (!isGone(error) || attempt === ATTEMPTS) throw failureOf(error, this.name, this.timeoutMs);
      } finally {
        await session.close();
      }
    }
  }

  private session(defaultAccessMode: 'READ' | 'WRITE') {
    return this.driver.session({ defaultAccessMode, bookmarkManager: this.driver.executeQueryBookmarkManager });
  }

  /** @returns what the server says that it is */
  private async checkVersion(): Promise<string> {
    const { agent = '' } = await this.driver.getServerInfo().catch((error: unknown) => {
      throw failureOf(error, this.name, this.timeoutMs);
    });
    const major = /^Neo4j\/(\d+)\./.exec(agent)?.[1];
    if (major !== undefined && Number(major) < 5) throw new StoreTooOld(this.name, agent);
    return agent;
  }

  /**
   * Runs what changes the schema, which Neo4j takes in no transaction of ours. Where another process defines the same at this
   * moment, Neo4j refuses it in spite of IF NOT EXISTS; tried again, it is there.
   */
  private async define(cypher: string): Promise<void> {
    const attempt = async (): Promise<void> => {
      const session = this.session(neo4j.session.WRITE);
      try {
        await session.run(cypher);
      } finally {
        await session.close();
      }
    };
    await pRetry(attempt, { ...DEFINING, shouldRetry: ({ error }) => isDefinedMeanwhile(error) }).catch(
      (error: unknown) => {
        throw failureOf(error, this.name, this.timeoutMs, 'schema');
      },
    );
  }
}

/** How often the schema is tried again, and after how many milliseconds. Chosen: some twenty seconds in all, for the slowest of indexes. */
const DEFINING = { retries: 20, minTimeout: 50, maxTimeout: 1_000, factor: 2, randomize: true };

class Neo4jTransaction implements Transaction {
  constructor(
    private readonly transaction: ManagedTransaction,
    private readonly store: string,
    private readonly timeoutMs: number,
  ) {}

  run(statement: Statement, parameters: Parameters): Promise<Row[]> {
    return rowsOf(this.transaction, statement, parameters).catch((error: unknown) => {
      throw failureOf(error, this.store, this.timeoutMs, statement, 'retriable passes');
    });
  }
}

/** What runs a statement: a transaction, or a session that makes one for it. */
interface Runner {
  run(cypher: string, bolt: Record<string, unknown>): PromiseLike<Pick<QueryResult, 'records'>>;
}

async function rowsOf(runner: Runner, statement: Statement | Composed, parameters: Parameters): Promise<Row[]> {
  const bolt = toBolt(checkedParameters(statement, parameters));
  return runStatement(nameOf(statement), async () => {
    const { records } = await runner.run(statementText(statement).cypher, bolt);
    const rows = plainRows(records.map((record) => record.toObject()));
    // The driver would keep them until the transaction ends, and a batch of articles asks for many.
    records.length = 0;
    return rows;
  });
}

/** Host and port of a URI, without what a URI might tell of names and passwords. */
function addressOf(uri: string): string {
  return URL.canParse(uri) ? `${new URL(uri).protocol}//${new URL(uri).host}` : 'neo4j';
}

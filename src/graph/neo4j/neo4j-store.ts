import neo4j, { type Driver, type ManagedTransaction, type RecordShape } from 'neo4j-driver';
import { StoreTooOld, StoreUnavailable } from '../errors.js';
import { migrate } from '../migrations.js';
import { checkedParameters } from '../parameters.js';
import { plainRows } from '../plain-rows.js';
import { search } from '../search.js';
import type { SearchHit, SearchIndex } from '../search-index.js';
import { statementText } from '../statements.js';
import { GraphStore, type Parameters, type Row, type Statement, type Transaction } from '../store.js';
import { failureOf, isGone } from './failure.js';
import { luceneQuery } from './full-text.js';
import { toBolt } from './to-bolt.js';

/** Longest that the server works on one statement or transaction. Chosen: far above what any statement should take. */
const TIMEOUT_MS = 120_000;

/** How often a transaction is begun anew where another writer has just deleted what it was about to change. */
const ATTEMPTS = 10;

/** A graph on a Neo4j 5 or later server, cluster or Aura. */
export class Neo4jStore extends GraphStore {
  private isClosed = false;

  private constructor(
    private readonly driver: Driver,
    private readonly name: string,
  ) {
    super();
  }

  /**
   * Connects, and brings the schema up to date.
   *
   * @throws StoreUnavailable, StoreForbidden, StoreTooOld, GraphTooNew
   */
  static async connect(uri: string, username: string, password: string): Promise<Neo4jStore> {
    const name = addressOf(uri);
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      userAgent: 'casus',
    });
    const store = new Neo4jStore(driver, name);
    try {
      await store.checkVersion();
      await migrate(store, name, 'neo4j', (cypher) => store.define(cypher));
    } catch (error) {
      await driver.close();
      throw error;
    }
    return store;
  }

  async read(statement: Statement, parameters: Parameters): Promise<Row[]> {
    const checked = toBolt(checkedParameters(statement, parameters));
    const session = this.session(neo4j.session.READ);
    try {
      return await session.executeRead(async (transaction) => rowsOf(transaction, statement, checked), {
        timeout: TIMEOUT_MS,
      });
    } catch (error) {
      throw failureOf(error, this.name, statement);
    } finally {
      await session.close();
    }
  }

  async transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const session = this.session(neo4j.session.WRITE);
      try {
        return await session.executeWrite((transaction) => work(new Neo4jTransaction(transaction, this.name)), {
          timeout: TIMEOUT_MS,
        });
      } catch (error) {
        if (!isGone(error) || attempt === ATTEMPTS) throw failureOf(error, this.name);
      } finally {
        await session.close();
      }
    }
  }

  search(index: SearchIndex, text: string, first: number): Promise<SearchHit[]> {
    return search(this, index, text, first, async (fullText, words, most) => {
      const query = luceneQuery(words);
      const rows = await this.read('neo4j/full-text', { index: fullText, query, first: most });
      return rows as unknown as SearchHit[];
    });
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.driver.close();
  }

  private session(defaultAccessMode: 'READ' | 'WRITE') {
    if (this.isClosed) throw new StoreUnavailable(this.name);
    return this.driver.session({ defaultAccessMode, bookmarkManager: this.driver.executeQueryBookmarkManager });
  }

  private async checkVersion(): Promise<void> {
    const { agent = '' } = await this.driver.getServerInfo().catch((error: unknown) => {
      throw failureOf(error, this.name);
    });
    const major = /^Neo4j\/(\d+)\./.exec(agent)?.[1];
    if (major !== undefined && Number(major) < 5) throw new StoreTooOld(this.name, agent);
  }

  /** Runs what changes the schema, which Neo4j takes in no transaction of ours. */
  private async define(cypher: string): Promise<void> {
    const session = this.session(neo4j.session.WRITE);
    try {
      await session.run(cypher);
      await session.run('CALL db.awaitIndexes(600)');
    } catch (error) {
      throw failureOf(error, this.name, 'schema');
    } finally {
      await session.close();
    }
  }
}

class Neo4jTransaction implements Transaction {
  constructor(
    private readonly transaction: ManagedTransaction,
    private readonly store: string,
  ) {}

  run(statement: Statement, parameters: Parameters): Promise<Row[]> {
    const rows = rowsOf(this.transaction, statement, toBolt(checkedParameters(statement, parameters)));
    return rows.catch((error: unknown) => {
      throw failureOf(error, this.store, statement, 'retriable passes');
    });
  }
}

async function rowsOf(transaction: ManagedTransaction, statement: Statement, bolt: RecordShape): Promise<Row[]> {
  const { records } = await transaction.run(statementText(statement).cypher, bolt);
  return plainRows(records.map((record) => record.toObject()));
}

/** Host and port of a URI, without what a URI might tell of names and passwords. */
function addressOf(uri: string): string {
  return URL.canParse(uri) ? `${new URL(uri).protocol}//${new URL(uri).host}` : 'neo4j';
}

import type { SearchHit, SearchHits, SearchIndex } from '../../src/graph/search-index.js';
import { nameOf, type Composed } from '../../src/graph/statement-text.js';
import { statementNames } from '../../src/graph/statements.js';
import { GraphStore, type Parameters, type Row, type Statement, type Transaction } from '../../src/graph/store.js';

const ran = new Set<Statement>();

/** What a search runs inside the store. */
const SEARCHES = [
  'search/participants-of-forms',
  'search/events-of-sentences',
  'search/articles-of-sentences',
  'neo4j/full-text',
];

/** The statements that no RecordingStore has run yet in this file of specs. */
export function unrun(): Statement[] {
  return statementNames().filter((statement) => !ran.has(statement));
}

/** A store that notes which statements it was asked to run. */
export class RecordingStore extends GraphStore {
  constructor(private readonly store: GraphStore) {
    super();
  }

  read(statement: Statement | Composed, parameters: Parameters): Promise<Row[]> {
    note(nameOf(statement));
    return this.store.read(statement, parameters);
  }

  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.store.transaction((transaction) =>
      work({
        run: (statement, parameters) => {
          note(statement);
          return transaction.run(statement, parameters);
        },
      }),
    );
  }

  search(index: SearchIndex, text: string, first: number): Promise<SearchHit[]> {
    SEARCHES.forEach((statement) => ran.add(statement));
    return this.store.search(index, text, first);
  }

  searchAll(text: string, first: number): Promise<SearchHits> {
    [...SEARCHES, 'neo4j/search-all'].forEach((statement) => ran.add(statement));
    return this.store.searchAll(text, first);
  }

  override newestDay(): Promise<string | null> {
    note('embedded/newest-day');
    return this.store.newestDay();
  }

  missingOfSchema(): Promise<string[]> {
    return this.store.missingOfSchema();
  }

  defineSchema(): Promise<void> {
    return this.store.defineSchema();
  }

  close(): Promise<void> {
    return this.store.close();
  }
}

/** Notes the file that a statement comes from: `relation/link` for `relation/link.PRESSURES`. */
const note = (statement: Statement): void => void ran.add(statement.replace(/\.[A-Z_]+$/, ''));

import type { SearchHit, SearchHits, SearchIndex } from '../../src/graph/search-index.js';
import { nameOf, type Composed } from '../../src/graph/statement-text.js';
import { GraphStore, type Parameters, type Row, type Statement, type Transaction } from '../../src/graph/store.js';

/** A store that notes what it is asked, so that a test can count it. */
export class CountingStore extends GraphStore {
  asked: string[] = [];

  constructor(private readonly store: GraphStore) {
    super();
  }

  override read(statement: Statement | Composed, parameters: Parameters): Promise<Row[]> {
    this.asked.push(nameOf(statement));
    return this.store.read(statement, parameters);
  }

  override transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.store.transaction(work);
  }

  override search(index: SearchIndex, text: string, first: number): Promise<SearchHit[]> {
    this.asked.push(`search in ${index}`);
    return this.store.search(index, text, first);
  }

  override searchAll(text: string, first: number): Promise<SearchHits> {
    this.asked.push('search in everything');
    return this.store.searchAll(text, first);
  }

  override missingOfSchema(): Promise<string[]> {
    return this.store.missingOfSchema();
  }

  override defineSchema(): Promise<void> {
    return this.store.defineSchema();
  }

  override close(): Promise<void> {
    return this.store.close();
  }
}

import { StoreUnavailable } from '../../graph/errors.js';
import type { Composed } from '../../graph/statement-text.js';
import type { SearchHit, SearchHits, SearchIndex } from '../../graph/search-index.js';
import { GraphStore, type Parameters, type Row, type Statement, type Transaction } from '../../graph/store.js';
import { patiently, type Patience } from '../../patiently.js';

/**
 * A store that is waited for where it doesn't answer: each read and each transaction is tried again, after longer and longer
 * pauses, for five minutes. Only then it throws StoreUnavailable.
 */
export class PatientStore extends GraphStore {
  constructor(
    private readonly store: GraphStore,
    private readonly patience: Patience,
  ) {
    super();
  }

  read(statement: Statement | Composed, parameters: Parameters): Promise<Row[]> {
    return this.patiently(() => this.store.read(statement, parameters));
  }

  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.patiently(() => this.store.transaction(work));
  }

  search(index: SearchIndex, text: string, first: number): Promise<SearchHit[]> {
    return this.patiently(() => this.store.search(index, text, first));
  }

  searchAll(text: string, first: number): Promise<SearchHits> {
    return this.patiently(() => this.store.searchAll(text, first));
  }

  missingOfSchema(): Promise<string[]> {
    return this.patiently(() => this.store.missingOfSchema());
  }

  defineSchema(): Promise<void> {
    return this.patiently(() => this.store.defineSchema());
  }

  close(): Promise<void> {
    return this.store.close();
  }

  private patiently<T>(work: () => Promise<T>): Promise<T> {
    return patiently(work, StoreUnavailable, this.patience);
  }
}

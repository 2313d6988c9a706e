import type { SearchHit, SearchHits } from '../graph/search-index.js';
import { GraphStore, type Row } from '../graph/store.js';

/** A store that has nothing, and takes a while to say so. */
export class FakeStore extends GraphStore {
  constructor(private readonly ms = 0) {
    super();
  }

  override async read(): Promise<Row[]> {
    await new Promise((done) => setTimeout(done, this.ms));
    return [];
  }

  override transaction<T>(): Promise<T> {
    return Promise.reject(new Error('a FakeStore takes nothing'));
  }

  override search(): Promise<SearchHit[]> {
    return Promise.resolve([]);
  }

  override searchAll(): Promise<SearchHits> {
    return Promise.resolve({ actor: [], place: [], event: [], sentence: [], article: [] });
  }

  override missingOfSchema(): Promise<string[]> {
    return Promise.resolve([]);
  }

  override defineSchema(): Promise<void> {
    return Promise.resolve();
  }

  override close(): Promise<void> {
    return Promise.resolve();
  }
}

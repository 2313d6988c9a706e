import type { SearchHit, SearchHits, SearchIndex } from '../graph/search-index.js';
import type { Composed } from '../graph/statement-text.js';
import type { GraphStore, Parameters, Statement } from '../graph/store.js';
import { QueryTimedOut } from './errors.js';

/** What one request reads from the graph, within the time that a request has. */
export class Reads {
  private deadline = Infinity;
  private timeUp: Promise<never> | undefined;
  private limitMs = Infinity;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly store: GraphStore) {}

  /** From now on, everything has to be read within so many milliseconds. Without that, there is no limit. */
  limitTo(limitMs: number): void {
    this.limitMs = limitMs;
    this.deadline = performance.now() + limitMs;
    this.timeUp = new Promise((_, reject) => {
      this.timer = setTimeout(() => {
        reject(new QueryTimedOut(limitMs));
      }, limitMs).unref();
    });
    // Most requests are done before that, and then nobody waits for it.
    this.timeUp.catch(() => undefined);
  }

  /** Says that the request has its answer: else all that it read would be held until its time is up. */
  end(): void {
    clearTimeout(this.timer);
  }

  /** @throws QueryTimedOut, and what GraphStore.read throws */
  async read<T>(statement: Statement | Composed, parameters: Parameters): Promise<T[]> {
    return (await this.inTime(() => this.store.read(statement, parameters))) as T[];
  }

  /** @throws QueryTimedOut, and what GraphStore.search throws */
  search(index: SearchIndex, text: string, first: number): Promise<SearchHit[]> {
    return this.inTime(() => this.store.search(index, text, first));
  }

  /** @throws QueryTimedOut, and what GraphStore.searchAll throws */
  searchAll(text: string, first: number): Promise<SearchHits> {
    return this.inTime(() => this.store.searchAll(text, first));
  }

  /** As GraphStore.newestDay. */
  newestDay(): Promise<string | null> {
    return this.inTime(() => this.store.newestDay());
  }

  private async inTime<T>(ask: () => Promise<T>): Promise<T> {
    if (performance.now() > this.deadline) throw new QueryTimedOut(this.limitMs);
    return await (this.timeUp === undefined ? ask() : Promise.race([ask(), this.timeUp]));
  }
}

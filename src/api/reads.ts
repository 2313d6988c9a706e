import type { GraphStore, Parameters, Row, Statement } from '../graph/store.js';
import { QueryTimedOut } from './errors.js';

/** What one request reads from the graph, within the time that a request has. */
export class Reads {
  private readonly deadline: number;
  private readonly timeUp: Promise<never>;

  /** @param limitMs - counted from now */
  constructor(
    private readonly store: GraphStore,
    private readonly limitMs: number,
  ) {
    this.deadline = performance.now() + limitMs;
    this.timeUp = new Promise((_, reject) => {
      setTimeout(reject, limitMs, new QueryTimedOut(limitMs)).unref();
    });
    // Most requests are done before that, and then nobody waits for it.
    this.timeUp.catch(() => undefined);
  }

  /** @throws QueryTimedOut, and what GraphStore.read throws */
  async read<T>(statement: Statement, parameters: Parameters): Promise<T[]> {
    if (performance.now() > this.deadline) throw new QueryTimedOut(this.limitMs);
    const rows: Row[] = await Promise.race([this.store.read(statement, parameters), this.timeUp]);
    return rows as T[];
  }
}

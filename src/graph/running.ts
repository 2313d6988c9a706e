import { StoreUnavailable } from './errors.js';

/** What is under way on a store, so that closing it can wait for that, and refuse what comes later. */
export class Running {
  private readonly tasks = new Set<Promise<unknown>>();
  private hasEnded = false;

  /** @param store - its name, for errors */
  constructor(private readonly store: string) {}

  /** @throws StoreUnavailable once `end` was called */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.hasEnded) throw new StoreUnavailable(this.store);
    const task = work();
    this.tasks.add(task);
    try {
      return await task;
    } finally {
      this.tasks.delete(task);
    }
  }

  /**
   * Takes no more, and waits for what is under way.
   *
   * @returns whether this was the first call
   */
  async end(): Promise<boolean> {
    const isFirst = !this.hasEnded;
    this.hasEnded = true;
    await Promise.allSettled(this.tasks);
    return isFirst;
  }
}

import type { GraphStore } from '../graph/store.js';

/** Longest that an answer is waited for, in milliseconds. Chosen: shorter than who watches a server usually waits. */
const PATIENCE_MS = 2_000;

/** Tells whether the store answers. However many ask at once, the store is asked once. */
export class StoreCheck {
  private underWay: Promise<boolean> | undefined;

  constructor(
    private readonly store: Pick<GraphStore, 'read'>,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  /** Whether it answers within two seconds. Never throws. */
  async answers(): Promise<boolean> {
    this.underWay ??= this.ask().finally(() => (this.underWay = undefined));
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<boolean>((resolve) => {
      timer = setTimeout(resolve, this.patienceMs, false);
    });
    try {
      return await Promise.race([this.underWay, tooLate]);
    } finally {
      clearTimeout(timer);
    }
  }

  private ask(): Promise<boolean> {
    return this.store.read('migration/list', {}).then(
      () => true,
      () => false,
    );
  }
}

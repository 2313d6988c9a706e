import type { GraphStore, Value, Write } from '../../graph/store.js';
import { identifier } from '../../resolution/identifiers.js';
import type { Input } from '../../sources/input.js';

/** How many inputs are forgotten in one transaction. Chosen: less than a second's work for either store. */
const FORGOTTEN_AT_ONCE = 5_000;

/** How far a batch has come in one input. */
export interface Progress {
  readonly input: Input;
  /** How many of its entries, from its beginning, are kept in the graph or as failures. */
  readonly done: number;
  /** Whether these are all. */
  readonly isFinished: boolean;
}

/**
 * How far a batch has come, kept in the graph in the same transactions as its articles, until it has come to its end: so that
 * after any end, also by kill -9, the same batch goes on where it stopped.
 */
export class Checkpoints {
  private constructor(
    private readonly store: GraphStore,
    private readonly batch: string,
    /** Whether the batch was begun before, and stopped. */
    readonly isContinued: boolean,
  ) {}

  /**
   * @param name - tells batches apart: the same for the same inputs and the same hints
   * @param anew - forgets how far it had come
   */
  static async open(store: GraphStore, name: string, anew: boolean): Promise<Checkpoints> {
    const batch = identifier(['batch', name]);
    if (anew) await forget(store, batch);
    const [begun] = await store.read('checkpoint/of-batch', { batch });
    return new Checkpoints(store, batch, begun!.count !== 0);
  }

  /** How many entries of an input are done; null where all are. One that has changed since is read from its beginning. */
  async doneOf(input: Input): Promise<number | null> {
    // What comes through a pipe is another one each time.
    if (!this.isContinued || input.version === null) return 0;
    const [kept] = await this.store.read('checkpoint/of-input', { id: this.idOf(input) });
    if (kept === undefined || kept.version !== input.version) return 0;
    return kept.finished === true ? null : (kept.done as number);
  }

  /** What keeps how far it has come, in a transaction of the caller's. */
  writeOf(progress: readonly Progress[]): Write {
    const rows = progress
      .filter(({ input }) => input.version !== null)
      .map(({ input, done, isFinished }): Value => {
        return { id: this.idOf(input), batch: this.batch, version: input.version, done, finished: isFinished };
      });
    return { statement: 'checkpoint/record', parameters: { rows } };
  }

  /** Forgets how far it has come: it is at its end. */
  async close(): Promise<void> {
    await forget(this.store, this.batch);
  }

  private idOf({ name }: Input): string {
    return identifier(['checkpoint', this.batch, name]);
  }
}

async function forget(store: GraphStore, batch: string): Promise<void> {
  for (let count = FORGOTTEN_AT_ONCE; count === FORGOTTEN_AT_ONCE;) {
    const [forgotten] = await store.transaction((transaction) =>
      transaction.run('checkpoint/forget', { batch, first: FORGOTTEN_AT_ONCE }),
    );
    count = forgotten?.count as number;
  }
}

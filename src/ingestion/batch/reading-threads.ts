import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Article } from '../../article/article.js';
import { ownLexicons, type OwnLexicons } from '../../extraction/lexicons.js';
import type { ResolvedArticle } from '../../resolution/resolved-article.js';
import { ReadingTooLong } from './errors.js';

/** Longest that reading an article may take, in milliseconds. Chosen: twenty times what the longest text takes. */
const MAX_READING_MS = 600_000;

/** How long a thread is kept that has nothing to read, in milliseconds. Chosen: a new one loads its models for a second. */
const IDLE_MS = 600_000;

/** What a thread is given at its start. */
export interface ThreadData {
  readonly own: OwnLexicons;
}

/** Reads articles by our own extraction, in threads. */
export class ReadingThreads {
  private constructor(
    private readonly pool: Piscina<Article, ResolvedArticle>,
    /** How many articles are read at the same time. */
    readonly count: number,
  ) {}

  /** @param count - of threads; one for each core that this process may use by default */
  static open(count: number = availableParallelism()): ReadingThreads {
    const workerData: ThreadData = { own: ownLexicons() };
    const filename = new URL('./read-article.worker.js', import.meta.url).href;
    // They are started when they are first needed: a batch whose articles are all known needs none.
    const options = { filename, workerData, minThreads: 0, maxThreads: count, idleTimeout: IDLE_MS };
    return new ReadingThreads(new Piscina(options), count);
  }

  /**
   * What an article says, as the graph takes it. More than `count` at once wait their turn, as part of their time.
   *
   * @throws ReadingTooLong, and what extraction throws; the thread that hung or died is replaced
   */
  async read(article: Article): Promise<ResolvedArticle> {
    const signal = AbortSignal.timeout(MAX_READING_MS);
    try {
      return await this.pool.run(article, { signal });
    } catch (error) {
      if (signal.aborted) throw new ReadingTooLong(article.id, MAX_READING_MS);
      throw error;
    }
  }

  /** Lets the threads go, whatever they are at. */
  async close(): Promise<void> {
    await this.pool.destroy();
  }
}

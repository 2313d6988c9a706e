import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Article } from '../../article/article.js';
import { ownLexicons, type OwnLexicons } from '../../extraction/lexicons.js';
import type { ResolvedArticle } from '../../resolution/resolved-article.js';
import { ExtractionUnusable, ReadingTooLong, type Fault } from './errors.js';

/** Longest that reading an article may take, in milliseconds. Chosen: twenty times what the longest text takes. */
const MAX_READING_MS = 600_000;

/**
 * Articles that a thread has in hand: while this process writes, it can't give a thread the next one. Chosen: some 100 ms of
 * reading.
 */
const IN_HAND = 3;

/**
 * How much what writes and who asks go before the threads where cores are few (nice(2); on Linux and Windows): threads read
 * ahead, and others wait for it. Chosen.
 */
const NICE = 5;

/** What a thread is given at its start. */
export interface ThreadData {
  readonly own: OwnLexicons;
}

/** What a thread gives for an article: what it says, or why our extraction can't be used. */
export type ThreadAnswer = { readonly resolved: ResolvedArticle } | { readonly fault: Fault };

/** What a thread runs. */
const READER = new URL('./read-article.worker.js', import.meta.url).href;

/** Reads articles by our own extraction, in threads. */
export class ReadingThreads {
  private readonly pool: Threads;
  /** One at a time, for those of which a thread died, or whose neighbour it died of; null where there was none yet. */
  private alone: Threads | null = null;

  private constructor(
    private readonly options: ThreadOptions,
    threads: number,
  ) {
    // As many at least as at most: only so does Piscina replace one that died. They load models with their first article.
    const count = { minThreads: threads, maxThreads: threads };
    this.pool = new Piscina({ ...options, ...count, concurrentTasksPerWorker: IN_HAND });
  }

  /**
   * @param threads - how many; one for each core that this process may use by default
   * @param filename - of what they run; a test's own, or our extraction
   */
  static open(threads: number = availableParallelism(), filename: string = READER): ReadingThreads {
    const workerData: ThreadData = { own: ownLexicons() };
    return new ReadingThreads({ filename, workerData, niceIncrement: NICE }, threads);
  }

  /** How many articles it takes at once, so that no thread waits for its next one. */
  get count(): number {
    return this.pool.options.maxThreads * IN_HAND;
  }

  /**
   * What an article says, as the graph takes it. More than `count` at once wait their turn, as part of their time. One that
   * fails is tried once more by itself: where a thread dies, so does what it had in hand besides.
   *
   * @throws ReadingTooLong, ExtractionUnusable, and what else extraction throws; the thread that hung or died is replaced
   */
  async read(article: Article): Promise<ResolvedArticle> {
    try {
      return await inTime(this.pool, article);
    } catch (error) {
      if (error instanceof ReadingTooLong || error instanceof ExtractionUnusable) throw error;
      this.alone ??= new Piscina({ ...this.options, minThreads: 1, maxThreads: 1 });
      return inTime(this.alone, article);
    }
  }

  /** Lets the threads go, whatever they are at. */
  async close(): Promise<void> {
    await Promise.all([this.pool.destroy(), this.alone?.destroy()]);
  }
}

type Threads = Piscina<Article, ThreadAnswer>;
type ThreadOptions = ConstructorParameters<typeof Piscina>[0];

async function inTime(threads: Threads, article: Article): Promise<ResolvedArticle> {
  const signal = AbortSignal.timeout(MAX_READING_MS);
  let answer: ThreadAnswer;
  try {
    answer = await threads.run(article, { signal });
  } catch (error) {
    if (signal.aborted) throw new ReadingTooLong(article.id, MAX_READING_MS);
    throw error;
  }
  if ('fault' in answer) throw new ExtractionUnusable(answer.fault);
  return answer.resolved;
}

import { Queue, type Job } from 'bullmq';
import type { Redis } from 'ioredis';
import { setTimeout as pause } from 'node:timers/promises';
import { articleId, type Article } from '../article/article.js';
import { connected, shownAddress } from './connection.js';
import { QueueUnavailable } from './errors.js';

/** The name of the queue in Redis. */
export const QUEUE = 'casus-articles';

/** How often an article is given to a worker whose store failed it, and how long after, in milliseconds: each time twice as long. Chosen: an hour in all. */
const ATTEMPTS = 10;
const BACKOFF_MS = 5_000;

/** From how many articles on that wait, no more are added: Redis holds them in memory. Chosen: some 50 MB of news. */
const MOST_WAITING = 10_000;

/** How often it is looked whether there is room again, in milliseconds. Chosen. */
const LOOK_MS = 500;

/** An article to be ingested, as it was found. */
export interface ArticleJob {
  readonly where: string;
  /** The name that its source gives it; null where it gives none. */
  readonly name: string | null;
  readonly article: Article;
}

/** Whether what is in the queue is what we put there: whoever may write to Redis may put anything there. */
export function isArticleJob(job: unknown): job is ArticleJob {
  const { where, article } = (job ?? {}) as Partial<ArticleJob>;
  if (typeof where !== 'string' || typeof article !== 'object') return false;
  return typeof article.id === 'string' && typeof article.text === 'string' && article.id === articleId(article.text);
}

/** How many articles are where in the queue. */
export interface QueueCounts {
  /** To be taken by a worker, and taken. */
  readonly waiting: number;
  readonly active: number;
  /** To be tried again after a while, and given up. */
  readonly delayed: number;
  readonly failed: number;
  readonly isPaused: boolean;
}

/** The articles that wait for workers, in Redis. Each text is in it once, however often it is added. */
export class ArticleQueue {
  private constructor(
    private readonly redis: Redis,
    /** For whoever shows or looks through it. */
    readonly queue: Queue<ArticleJob>,
  ) {}

  /** @throws QueueUnavailable */
  static async open(url: string): Promise<ArticleQueue> {
    const redis = await connected(url);
    const queue = new Queue<ArticleJob>(QUEUE, { connection: redis });
    // Told by what fails; without a listener BullMQ prints it.
    queue.on('error', () => undefined);
    try {
      await queue.waitUntilReady();
    } catch (error) {
      await queue.close();
      redis.disconnect();
      throw new QueueUnavailable(shownAddress(url), error);
    }
    return new ArticleQueue(redis, queue);
  }

  /** Adds articles; resolves once Redis has them. */
  async add(jobs: readonly ArticleJob[]): Promise<void> {
    await this.queue.addBulk(
      jobs.map((data) => ({
        name: 'article',
        data,
        opts: {
          jobId: data.article.id,
          attempts: ATTEMPTS,
          backoff: { type: 'exponential', delay: BACKOFF_MS },
          removeOnComplete: true,
        },
      })),
    );
  }

  /** Waits until fewer articles wait for workers than there is room for, or somebody stops it. */
  async room(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && (await this.queue.getWaitingCount()) >= MOST_WAITING) await pause(LOOK_MS);
  }

  async counts(): Promise<QueueCounts> {
    const counts = await this.queue.getJobCounts('wait', 'active', 'delayed', 'failed');
    const of = (name: string): number => counts[name] ?? 0;
    return {
      waiting: of('wait'),
      active: of('active'),
      delayed: of('delayed'),
      failed: of('failed'),
      isPaused: await this.queue.isPaused(),
    };
  }

  /** The articles that were given up, some at a time. */
  failed(first: number): Promise<Job<ArticleJob>[]> {
    return this.queue.getFailed(0, first - 1);
  }

  /** Workers finish what they have, and take no more until it is resumed. */
  pause(): Promise<void> {
    return this.queue.pause();
  }

  resume(): Promise<void> {
    return this.queue.resume();
  }

  async close(): Promise<void> {
    await this.queue.close();
    this.redis.disconnect();
  }
}

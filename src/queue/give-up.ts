import type { Job } from 'bullmq';
import { originalOf } from '../article/original-of.js';
import type { FailedEntry } from '../article/reading.js';
import { deadLetterWrites } from '../graph/dead-letters/dead-letter-writes.js';
import type { GraphStore } from '../graph/store.js';
import { isArticleJob, type ArticleJob, type ArticleQueue } from './article-queue.js';
import { JobGivenUp } from './errors.js';

/** How many are kept in one transaction. Chosen. */
const AT_ONCE = 100;

/**
 * Keeps the articles that the queue gave up as dead letters, and takes them out of it, in this order.
 *
 * @returns how many there were
 * @throws StoreUnavailable, StoreUnwritable; what is left stays in the queue
 */
export async function giveUp(store: GraphStore, queue: ArticleQueue): Promise<number> {
  for (let count = 0; ;) {
    const jobs = await queue.failed(AT_ONCE);
    const letters = jobs.map(letterOf);
    await store.write(deadLetterWrites(letters, new Date().toISOString()));
    await Promise.all(jobs.map((job) => job.remove()));
    count += jobs.length;
    if (jobs.length < AT_ONCE) return count;
  }
}

function letterOf({ id, data, failedReason }: Job<ArticleJob>): FailedEntry {
  const where = isArticleJob(data) ? data.where : `job ${id ?? ''} of the queue`;
  const error = new JobGivenUp(where, failedReason);
  if (isArticleJob(data)) return { where, id: data.name, error, original: originalOf(data.article) };
  return { where, id: null, error, original: { bytes: Buffer.from(JSON.stringify(data)), hints: { format: 'json' } } };
}

import type { Config } from '../../config/config.js';
import { ArticleQueue } from '../../queue/article-queue.js';
import { QueueNeedsServer, QueueNotSet } from '../../queue/errors.js';

/** The address of the queue. @throws QueueNotSet, QueueNeedsServer */
export function queueAddress({ CASUS_REDIS_URL, NEO4J_URI }: Config): string {
  if (CASUS_REDIS_URL === undefined) throw new QueueNotSet();
  if (NEO4J_URI === undefined) throw new QueueNeedsServer();
  return CASUS_REDIS_URL;
}

/** @throws QueueNotSet, QueueNeedsServer, QueueUnavailable */
export function openQueue(config: Config): Promise<ArticleQueue> {
  return ArticleQueue.open(queueAddress(config));
}

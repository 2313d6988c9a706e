import { Redis } from 'ioredis';
import { QueueUnavailable } from './errors.js';

/** Longest that the first answer may take, in milliseconds. Chosen. */
const CONNECT_MS = 5_000;

/** The address of a Redis server as it may be shown: without name, password and database. */
export function shownAddress(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}

/**
 * Connects to a Redis server, and makes sure that it answers. From then on a connection that is lost is made anew, and what is
 * asked meanwhile waits.
 *
 * @throws QueueUnavailable
 */
export async function connected(url: string): Promise<Redis> {
  // BullMQ asks for no limit: a worker waits for a server that is started again.
  const redis = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true, connectTimeout: CONNECT_MS });
  // Told by what fails; without a listener it would end the process.
  let fault: unknown = null;
  redis.on('error', (error) => {
    fault = error;
  });
  try {
    await redis.connect();
    await redis.ping();
    return redis;
  } catch (error) {
    redis.disconnect();
    throw new QueueUnavailable(shownAddress(url), fault ?? error);
  }
}

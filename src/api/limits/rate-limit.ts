import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ANYBODY } from '../../access/caller.js';
import { TooManyRequests } from './errors.js';

const WINDOW_MS = 60_000;

/** The path that whoever watches the process asks for again and again. */
const WATCHED_PATH = '/healthz';

/**
 * Bounds how many requests one key, subject of a token, or address without either, may send within a minute. To be called
 * after the hook that says who asks was added: who isn't let in isn't counted.
 *
 * @param limit - requests a minute; 0 for none
 */
export async function limitRate(server: FastifyInstance, limit: number): Promise<void> {
  if (limit === 0) return;
  const { default: rateLimit } = await import('@fastify/rate-limit');
  await server.register(rateLimit, {
    max: limit,
    timeWindow: WINDOW_MS,
    keyGenerator: callerOf,
    allowList: ({ routeOptions }) => routeOptions.url === WATCHED_PATH,
    errorResponseBuilder: (_, { max, ttl }) => new TooManyRequests(max, Math.ceil(ttl / 1000)),
  });
}

function callerOf({ caller = ANYBODY, ip }: FastifyRequest): string {
  return caller === ANYBODY ? `address ${ip}` : `key ${caller.id}`;
}

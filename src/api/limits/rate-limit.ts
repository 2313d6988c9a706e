import { createHash } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../../config/config.js';
import { TooManyRequests } from './errors.js';

const WINDOW_MS = 60_000;

/** Paths that whoever watches the process asks for again and again. */
const WATCHED_PATH = /^\/(healthz|readyz|metrics)(\?|$)/;

/**
 * Bounds how many requests one caller may send within a minute. To be called after the hook that checks keys was added, so
 * that only keys that hold are counted by key.
 */
export async function limitRate(app: NestFastifyApplication, config: Config): Promise<void> {
  if (config.rateLimit === 0) return;
  const { default: rateLimit } = await import('@fastify/rate-limit');
  await app.register(rateLimit, {
    max: config.rateLimit,
    timeWindow: WINDOW_MS,
    keyGenerator: callerOf,
    allowList: ({ url }) => WATCHED_PATH.test(url),
    errorResponseBuilder: (_, { max, ttl }) => new TooManyRequests(max, Math.ceil(ttl / 1000)),
  });
}

/** Who calls: by the key, or by the address where there is none. */
function callerOf({ headers, ip }: FastifyRequest): string {
  const { authorization } = headers;
  return authorization === undefined ? ip : createHash('sha256').update(authorization).digest('base64');
}

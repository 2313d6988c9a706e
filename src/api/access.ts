import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';

/** Paths that tell nothing of the graph. */
const OPEN_PATH = /^\/(healthz|graphiql(\/.*)?)?$/;

/** Names of this machine, as a browser sends them. */
const THIS_MACHINE = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/**
 * Says who may ask. With keys: whoever sends one. Without: whoever calls this machine by one of its own names, since a
 * foreign page could otherwise reach it under a name of its own (DNS rebinding).
 */
export function accessHook(config: Config): (request: FastifyRequest, reply: FastifyReply) => Promise<unknown> {
  const keys = config.keys.map(digest);
  return async (request, reply) => {
    if (keys.length === 0) {
      if (THIS_MACHINE.test(request.headers.host ?? '')) return;
      return refuse(reply, 403, 'HOST_UNKNOWN', 'Without keys, only localhost and 127.0.0.1 are answered.');
    }
    if (OPEN_PATH.test(request.url.replace(/\?.*$/s, '')) || hasKey(request, keys)) return;
    void reply.header('www-authenticate', 'Bearer');
    return refuse(reply, 401, 'KEY_MISSING', 'Send one of the keys: "Authorization: Bearer KEY".');
  };
}

function hasKey(request: FastifyRequest, keys: readonly Buffer[]): boolean {
  const [, given] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (given === undefined) return false;
  const wanted = digest(given);
  return keys.filter((key) => timingSafeEqual(key, wanted)).length > 0;
}

/** Digests have one length, so that comparing them tells nothing of the keys. */
function digest(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

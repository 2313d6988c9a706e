import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Access } from '../../access/access.js';
import type { Caller } from '../../access/caller.js';
import { AccessRefused, HostUnknown } from '../../access/errors.js';
import type { FailureLog } from '../../failure-log.js';
import { shownError } from '../error-format.js';
import { checkRole } from './check-role.js';
import type { Need } from './needs.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, known before the request is read; undefined on a path that anyone may have, where nobody is asked. */
    caller?: Caller | undefined;
  }
}

/** Names of this machine, as a browser sends them. */
const THIS_MACHINE = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/**
 * Says who asks, and whether they may have the path. With keys: whoever sends one of a role that is enough. Without: whoever
 * calls this machine by one of its own names, since a foreign page could otherwise reach it under a name of its own (DNS
 * rebinding). A path of which nobody said who may have it is refused to all.
 */
export function accessHook(access: Access, log: FailureLog) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    try {
      request.caller = await callerOf(access, request);
      return undefined;
    } catch (error) {
      const statusCode = error instanceof AccessRefused ? error.statusCode : 500;
      if (statusCode === 401) void reply.header('www-authenticate', 'Bearer');
      return reply.code(statusCode).send({ errors: [shownError(error, log)] });
    }
  };
}

async function callerOf(access: Access, request: FastifyRequest): Promise<Caller | undefined> {
  const need = needOf(request);
  const { host, authorization } = request.headers;
  if ((await access.isOpen()) && !THIS_MACHINE.test(host ?? '')) throw new HostUnknown();
  if (need === 'anyone') return undefined;
  const caller = await access.callerOf(authorization);
  checkRole(caller, need, request.routeOptions.url ?? 'this path');
  return caller;
}

/** What was declared of a path. One that isn't there needs what the least one needs, so that nobody learns which are. */
function needOf({ is404, routeOptions }: FastifyRequest): Need | undefined {
  return is404 ? 'reader' : routeOptions.config.need;
}

import type { FastifyInstance, FastifyReply } from 'fastify';
import { onErrand } from '../../graph/errand.js';
import { RequestTimedOut } from './errors.js';

/**
 * Bounds how long a GraphQL request may take, from when its body has been read. Who asked is told at once; what it had
 * begun stops before its next statement, and a transaction that was under way is not kept. Computing, such as the reading
 * of a long article, isn't interrupted.
 */
export function limitTime(server: FastifyInstance, limitMs: number): void {
  server.addHook('preHandler', (request, reply, done) => {
    if (request.routeOptions.url !== '/graphql') {
      done();
      return;
    }
    const deadline = performance.now() + limitMs;
    answerInTime(reply, limitMs);
    const mustGoOn = (): void => {
      if (performance.now() > deadline) throw new RequestTimedOut(limitMs);
    };
    onErrand({ requestId: request.id, mustGoOn }, done);
  });
}

function answerInTime(reply: FastifyReply, limitMs: number): void {
  const timer = setTimeout(() => {
    if (!reply.sent) void reply.send(new RequestTimedOut(limitMs));
  }, limitMs).unref();
  reply.raw.once('close', () => {
    clearTimeout(timer);
  });
}

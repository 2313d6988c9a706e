import type { FastifyInstance, FastifyReply } from 'fastify';
import { onErrand } from '../../graph/errand.js';
import { RequestTimedOut } from './errors.js';

/**
 * Bounds how long a GraphQL request may take, from when its body has been read. Who asked is told at once; what it had
 * begun stops before its next statement, and a transaction that was under way is not kept. Computing, such as the reading
 * of a long article, isn't interrupted.
 *
 * @param mustGoOn - called before each statement of any request; throws where the server is ending
 */
export function limitTime(server: FastifyInstance, limitMs: number, mustGoOn: () => void): void {
  server.addHook('preHandler', (request, reply, done) => {
    const isLimited = request.routeOptions.url === '/graphql';
    const deadline = isLimited ? performance.now() + limitMs : Infinity;
    if (isLimited) answerInTime(reply, limitMs);
    const errand = {
      requestId: request.id,
      mustGoOn: () => {
        if (performance.now() > deadline) throw new RequestTimedOut(limitMs);
        mustGoOn();
      },
    };
    onErrand(errand, done);
  });
}

function answerInTime(reply: FastifyReply, limitMs: number): void {
  const timer = setTimeout(() => {
    if (!reply.sent) void reply.send(new RequestTimedOut(limitMs));
  }, limitMs);
  reply.raw.once('close', () => {
    clearTimeout(timer);
  });
}

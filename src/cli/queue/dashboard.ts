import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import { fastify } from 'fastify';
import type { Config } from '../../config/config.js';
import { Interruption } from '../interruption.js';
import { printLine } from '../output.js';
import { openQueue } from './open-queue.js';

/** This machine alone: whoever sees it may delete what waits. */
const HOST = '127.0.0.1';

/**
 * Shows the queue in the browser by bull-board, until Ctrl+C.
 *
 * @throws QueueNotSet, QueueNeedsServer, QueueUnavailable
 */
export async function serveDashboard(config: Config, port: number): Promise<void> {
  const queue = await openQueue(config);
  const app = fastify();
  const adapter = new FastifyAdapter();
  createBullBoard({ queues: [new BullMQAdapter(queue.queue)], serverAdapter: adapter });
  // A page of another site may not have a browser of ours ask for it under a name of its own.
  app.addHook('onRequest', async (request, reply) => {
    if (/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) return;
    await reply.code(403).send('Only as 127.0.0.1 or localhost.');
  });
  await app.register(adapter.registerPlugin());
  try {
    await printLine(`The queue is shown at ${await app.listen({ host: HOST, port })}; Ctrl+C ends it.`);
    await untilStopped();
  } finally {
    await app.close();
    await queue.close();
  }
}

function untilStopped(): Promise<void> {
  return new Promise((stopped) => {
    const interruption = new Interruption(() => {
      interruption.end();
      stopped();
    });
  });
}

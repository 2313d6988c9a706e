import type { FastifyInstance } from 'fastify';

/** How long a browser may remember what it was told, in seconds. Chosen: so that a change is in force after ten minutes. */
const REMEMBERED_S = 600;

/**
 * Lets pages of exactly these origins ask from a browser, and sends browsers no cookies for it, since keys aren't in them. With
 * none, nothing is loaded and browsers let no foreign page read an answer.
 */
export async function openCors(server: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const { default: cors } = await import('@fastify/cors');
  await server.register(cors, {
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: ['authorization', 'content-type', 'mercurius-require-preflight'],
    maxAge: REMEMBERED_S,
  });
}

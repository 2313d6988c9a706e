import { fileURLToPath } from 'node:url';
import type { FastifyStaticOptions } from '@fastify/static';

/** Where `npm start` builds the explorer; its sources are in web/. */
export const EXPLORER_ROOT = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

/** How its files are sent: as they were compressed when it was built, where the browser takes that. Paths are the controller's. */
export const explorerFiles: FastifyStaticOptions = {
  root: EXPLORER_ROOT,
  serve: false,
  preCompressed: true,
  // What may be kept is told file by file.
  cacheControl: false,
};

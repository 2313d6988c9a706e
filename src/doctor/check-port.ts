import { createServer, isIPv6 } from 'node:net';
import type { Config } from '../config/config.js';
import { AddressUnavailable, listeningError } from '../listening-error.js';
import { failed, ok, warn, type Finding } from './finding.js';

const CHECK = 'port';

/** Longest that whoever has the port is asked who they are, in milliseconds. */
const PATIENCE_MS = 2_000;

/** Looks whether the address can be listened on; where it is taken, by whom. @throws what nobody foresaw */
export async function checkPort(config: Config): Promise<Finding> {
  const { HOST, PORT } = config;
  if (PORT === 0) return ok(CHECK, 'the system chooses one');
  const fault = await listeningFault(config);
  if (fault === undefined) return ok(CHECK, `${HOST}:${PORT} is free`);
  if (!(fault instanceof AddressUnavailable)) throw fault as Error;
  const isTaken = (fault.cause as NodeJS.ErrnoException).code === 'EADDRINUSE';
  if (!isTaken || !(await isCasus(config))) return failed(CHECK, fault);
  return warn(CHECK, `a Casus listens on ${HOST}:${PORT} already`, 'End it before you start another one there.');
}

function listeningFault(config: Config): Promise<unknown> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => {
      resolve(listeningError(config, error));
    });
    server.listen({ host: config.HOST, port: config.PORT, exclusive: true }, () => {
      server.close(() => {
        resolve(undefined);
      });
    });
  });
}

/** Whoever answers as Casus does; a key is not needed for that. */
async function isCasus({ HOST, PORT }: Config): Promise<boolean> {
  const host = HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : isIPv6(HOST) ? `[${HOST}]` : HOST;
  try {
    const response = await fetch(`http://${host}:${PORT}/healthz`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return response.headers.has('x-request-id') && ((await response.json()) as { status?: unknown }).status === 'ok';
  } catch {
    return false;
  }
}
